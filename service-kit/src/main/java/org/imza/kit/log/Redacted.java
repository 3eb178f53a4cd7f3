package org.imza.kit.log;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes failures by kind and place. Texts of exceptions stay out: they may quote what is personal. */
public final class Redacted {

    private static final int FRAMES = 12;

    private Redacted() {}

    /** {@code failure} and its causes as lines for a log. */
    public static String trace(Throwable failure) {
        StringBuilder lines = new StringBuilder(describe(failure));
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < 5; depth++, cause = cause.getCause()) {
            lines.append("\n caused by ").append(describe(cause));
        }
        return lines.toString();
    }

    private static String describe(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n  at " + frame)
                        .collect(Collectors.joining());
    }
}
