package org.imza.bench.fuzz;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an answer must never be. */
final class Verdict {
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]+(\\.\\w+)+\\(|\\bjava\\.(lang|util|io)\\.|io\\.(quarkus|vertx|netty)\\.|org\\.(hibernate|postgresql|jboss)\\.|SQLSTATE|stackTrace");
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
        if (INSIDE.matcher(answer.body()).find()) {
            return Optional.of("shows its inside");
        }
        return Optional.empty();
    }
}
