package org.imza.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.imza.local.Trouble;
import org.imza.local.process.Command;

/** PostgreSQL refuses to run as root, or as a user without a name. Where we are one of them, it runs as nobody. */
final class Unprivileged {
    /** What Java calls a user id that is not in the system's list of users, as containers have it. */
    private static final String NAMELESS = "?";

    private static final String NOBODY = "65534";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private Unprivileged() {}

    /** What to put before a command of PostgreSQL that works in this folder; empty for ordinary users. */
    static List<String> prefix(Path folder) throws IOException, InterruptedException {
        String user = System.getProperty("user.name");
        if (!user.equals("root") && !user.equals(NAMELESS)) {
            return List.of();
        }
        if (Command.works("unshare", "-U", "true")) {
            // In a user namespace without a map we are nobody, and still own what we own outside.
            return List.of("unshare", "-U");
        }
        if (user.equals(NAMELESS)) {
            return List.of();
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
