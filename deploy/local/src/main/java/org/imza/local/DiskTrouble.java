package org.imza.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** What goes wrong with a disk, in words. */
final class DiskTrouble {
    private DiskTrouble() {}

    static Trouble of(IOException e, Path path) {
        if (e instanceof AccessDeniedException) {
            return new Trouble(
                    "You may not write to " + path
                            + "; it was made by another user, start Imza as that user or delete it.",
                    e);
        }
        return saysFull(e)
                ? new Trouble("The disk that holds " + path + " is full; free some space and start Imza again.", e)
                : new Trouble("Imza cannot use " + path + ": " + e, e);
    }

    static Trouble full(Path path, long free, long needed) {
        return new Trouble(
                "Only %d MB are free on the disk that holds %s and Imza needs %d MB; free some space and start it again."
                        .formatted(free, path, needed));
    }

    /** Whether this or anything that led to it is about a full disk. */
    static boolean saysFull(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            String text = String.valueOf(each.getMessage());
            if (text.contains("No space left on device") || text.contains("Disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
