package org.imza.bench.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an answer must never be. */
final class Verdict {
    private static final List<String> INSIDE = List.of(
            "java.lang.",
            "java.util.",
            "java.io.",
            "io.quarkus.",
            "io.vertx.",
            "io.netty.",
            "org.hibernate.",
            "org.postgresql.",
            "org.jboss.",
            "SQLSTATE",
            "stackTrace");
    /** How a frame of a stack trace ends, and what one is as a whole: looking for that alone takes much longer. */
    private static final List<String> FRAME_ENDS = List.of(".java:", "Unknown Source", "Native Method");

    private static final Pattern FRAME = Pattern.compile("\\bat [a-z]+(\\.[\\w$]+)+\\(");
    private static final int SERVER_ERROR = 500;
    private static final int METHOD_NOT_ALLOWED = 405;

    private Verdict() {}

    /** What is wrong with it, if anything is. */
    static Optional<String> of(Attack attack, Answer answer) {
        if (answer.status() < 0) {
            return Optional.of("no answer in time");
        }
        if (answer.status() == 0) {
            return attack.cutOff() ? Optional.empty() : Optional.of("no answer");
        }
        if (answer.status() >= SERVER_ERROR && answer.status() != 501 && answer.status() != 505) {
            return Optional.of("answered " + answer.status());
        }
        if (answer.status() == METHOD_NOT_ALLOWED && !answer.has("allow")) {
            return Optional.of("405 without Allow");
        }
        if (showsInside(answer.body())) {
            return Optional.of("shows its inside");
        }
        return Optional.empty();
    }

    private static boolean showsInside(String body) {
        return INSIDE.stream().anyMatch(body::contains)
                || FRAME_ENDS.stream().anyMatch(body::contains)
                        && FRAME.matcher(body).find();
    }
}
