package org.imza.local.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords of the database's roles, made once and kept in a file that only its owner can read. */
public final class Passwords {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties kept = new Properties();

    public Passwords(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
    }

    /** The password of a role. */
    public synchronized String of(String role) throws IOException {
        String known = kept.getProperty(role);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        kept.setProperty(role, made);
        save();
        return made;
    }

    private void save() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Roles of the local PostgreSQL");
        }
    }
}
