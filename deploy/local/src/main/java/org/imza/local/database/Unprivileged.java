package org.imza.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.imza.local.Trouble;
import org.imza.local.process.Command;

/** PostgreSQL refuses to run as root. Where we are root, it runs as nobody. */
final class Unprivileged {
    private static final String NOBODY = "65534";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private Unprivileged() {}

    /** What to put before a command of PostgreSQL that works in this folder; empty for ordinary users. */
    static List<String> prefix(Path folder) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (Command.works("unshare", "-U", "true")) {
            // In a user namespace without a map, root's own files keep their owner and root is nobody.
            return List.of("unshare", "-U");
        }
        handOver(folder);
        return AS_NOBODY;
    }

    private static void handOver(Path folder) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
        boolean owned = Command.works("chown", "-R", NOBODY + ":" + NOBODY, folder.toString());
        boolean reachable = Command.works(
                "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "test", "-w", folder.toString());
        if (!owned || !reachable) {
            throw new Trouble("PostgreSQL refuses to run as root and nobody else may enter " + folder
                    + "; start Imza as an ordinary user, or from a folder like /srv/imza.");
        }
    }
}
