package org.imza.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file that somebody sends in, read when its turn has come. */
public record Upload(long size, Supplier<byte[]> file) {

    /** Out of JSON; {@code null} where there is none. */
    public static Upload of(byte[] content) {
        return content == null ? null : new Upload(content.length, () -> content);
    }

    /** Out of a browser's form; {@code null} where none was chosen. */
    public static Upload of(FileUpload chosen) {
        return chosen == null || chosen.size() == 0 ? null : new Upload(chosen.size(), () -> read(chosen));
    }

    private static byte[] read(FileUpload chosen) {
        try {
            return Files.readAllBytes(chosen.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
