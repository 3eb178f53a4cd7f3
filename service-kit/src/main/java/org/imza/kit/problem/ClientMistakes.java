package org.imza.kit.problem;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.FileSystemException;
import java.util.Arrays;

/**
 * Tells a body that cannot be read from a mistake of ours. RESTEasy throws what comes to hand when a form has a broken
 * escape, an unknown charset, no end or too many fields, so where it was thrown has to tell: its parsers call no code of
 * ours.
 */
final class ClientMistakes {

    private static final String PARSERS = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final String READER = "org.jboss.resteasy.reactive.server.vertx.VertxInputStream";
    /** Takes plain text for any type that is made of one text, and fails where that is not for everybody to make. */
    private static final String PLAIN_TEXT =
            "org.jboss.resteasy.reactive.common.providers.serialisers.DefaultTextPlainBodyHandler";

    private static final String TOO_MANY = "Param limit of ";

    private ClientMistakes() {}

    /** What the client is told, {@code null} if it was not the client's mistake. */
    static Problem problem(Throwable failure) {
        if (hungUp(failure)) {
            return ProblemMappers.known(400);
        }
        if (thrownIn(PLAIN_TEXT, failure)) {
            return ProblemMappers.known(415);
        }
        if (!thrownIn(PARSERS, failure) || ownTrouble(failure)) {
            return null;
        }
        String message = failure.getMessage();
        return ProblemMappers.known(message != null && message.startsWith(TOO_MANY) ? 413 : 400);
    }

    /** In the middle of the body, or hung up on. Nobody reads the answer, and the log needs no line for each. */
    private static boolean hungUp(Throwable failure) {
        return failure instanceof IOException && thrownIn(READER, failure);
    }

    private static boolean thrownIn(String place, Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(place));
    }

    /** No place for what is uploaded. */
    private static boolean ownTrouble(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof FileSystemException
                || cause instanceof IOException && !(cause instanceof UnsupportedEncodingException);
    }
}
