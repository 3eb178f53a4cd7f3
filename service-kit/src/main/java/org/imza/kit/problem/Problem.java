package org.imza.kit.problem;

import java.util.List;
import org.imza.kit.language.MessageKey;

/**
 * Something the caller has to know and may be able to mend. What it says is the message {@code problem<Kind>}, as in
 * {@code problemPetitionClosed} for {@code petition-closed}, in the caller's language.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String kind;
    private final transient List<FieldError> errors;
    private final int retryAfter;

    private Problem(int status, String kind, List<FieldError> errors, int retryAfter) {
        super(kind, null, false, false);
        this.status = status;
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** 404: there is nothing here, or nothing for you. */
    public static Problem notFound() {
        return of(404, "not-found");
    }

    /** 403: you are known, and this is not yours to do. */
    public static Problem forbidden() {
        return of(403, "forbidden");
    }

    /** 409: it cannot be done in the state things are in. {@code kind} as in {@code petition-closed}. */
    public static Problem wrongState(String kind) {
        return of(409, kind);
    }

    /** 409: it is not what was read any more, or somebody else changes it at this moment. */
    public static Problem changedMeanwhile() {
        return wrongState("changed-meanwhile");
    }

    /** 412: it is not what the caller read any more. */
    public static Problem stale() {
        return of(412, "stale");
    }

    /** 410: it was here once. */
    public static Problem gone(String kind) {
        return of(410, kind);
    }

    /** 410: it was public, and those who watch over this site took it away. */
    public static Problem takenDown() {
        return gone("taken-down");
    }

    /** 400: there is no JSON, or nothing that can be read as what is expected. */
    public static Problem malformed() {
        return of(400, "malformed");
    }

    /** 401: nobody is signed in, or not any more. */
    public static Problem notSignedIn() {
        return of(401, "not-signed-in");
    }

    /** 400: the address asks for something in a way that nobody understands here, parameter by parameter. */
    public static Problem unclearQuery(List<FieldError> errors) {
        return new Problem(400, "malformed-filter", errors, 0);
    }

    /** 422: what was sent is not right, field by field. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "invalid", errors, 0);
    }

    /** 429: slower, please. */
    public static Problem tooFast(int retryAfterSeconds) {
        return new Problem(429, "too-fast", List.of(), retryAfterSeconds);
    }

    /** 503: not now; nothing was stored. */
    public static Problem busy(int retryAfterSeconds) {
        return new Problem(503, "busy", List.of(), retryAfterSeconds);
    }

    /** 500: nobody thought of it. */
    public static Problem unexpected() {
        return of(500, "unexpected");
    }

    /** Any other. */
    public static Problem of(int status, String kind) {
        return new Problem(status, kind, List.of(), 0);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind it is, in kebab case; stable, for programs. */
    public String kind() {
        return kind;
    }

    /** The sentence that says it, of the kind {@code kind}. */
    static MessageKey words(String kind) {
        return MessageKey.ofCode("problem", kind);
    }

    /** Field by field, if it is about fields. */
    public List<FieldError> errors() {
        return errors;
    }

    /** Seconds to wait before the next try; 0 for no advice. */
    public int retryAfter() {
        return retryAfter;
    }
}
