package org.imza.kit.http;

/**
 * Who sees a request first. All of them come before Quarkus, which reads bodies and asks who it is; within one step the
 * order does not matter.
 */
public enum RouteOrder {
    /** What concerns every answer, refusals too: deadlines of heads, headers. */
    EVERY_ANSWER,
    /** What nobody takes is refused: odd paths, bodies that are too big or too slow. */
    REFUSALS,
    /** What a readable request is asked: its method, where it comes from; and its trace begins. */
    QUESTIONS,
    /** Answers that need no resource. */
    SHORTCUTS;

    /** For {@link io.vertx.ext.web.Route#order}. */
    public int value() {
        return Integer.MIN_VALUE + ordinal();
    }
}
