package org.imza.kit.problem;

import java.util.List;

/** Something the caller has to know and may be able to mend. Its words go out, so they name nobody. */
public class Problem extends RuntimeException {

    private final int status;
    private final String kind;
    private final transient List<FieldError> errors;
    private final int retryAfter;

    private Problem(int status, String kind, String detail, List<FieldError> errors, int retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** 404: there is nothing here, or nothing for you. */
    public static Problem notFound() {
        return of(404, "not-found", "There is nothing at this address.");
    }

    /** 403: you are known, and this is not yours to do. */
    public static Problem forbidden() {
        return of(403, "forbidden", "This is not yours to do.");
    }

    /** 409: it cannot be done in the state things are in. {@code kind} as in {@code petition-closed}. */
    public static Problem wrongState(String kind, String detail) {
        return of(409, kind, detail);
    }

    /** 409: it is not what was read any more, or somebody else changes it at this moment. */
    public static Problem changedMeanwhile() {
        return wrongState("changed-meanwhile", "It changed since you read it. Nothing was done.");
    }

    /** 410: it was here once. */
    public static Problem gone(String kind, String detail) {
        return of(410, kind, detail);
    }

    /** 410: it was public, and those who watch over this site took it away. */
    public static Problem takenDown() {
        return gone("taken-down", "A moderator has taken it down.");
    }

    /** 400: there is no JSON, or nothing that can be read as what is expected. */
    public static Problem malformed() {
        return of(400, "malformed", "The body is not the JSON expected.");
    }

    /** 422: what was sent is not right, field by field. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(422, "invalid", "Some fields need another look.", errors, 0);
    }

    /** 429: slower, please. */
    public static Problem tooFast(int retryAfterSeconds) {
        return new Problem(429, "too-fast", "Too many requests. Try again later.", List.of(), retryAfterSeconds);
    }

    /** 503: not now; nothing was stored. */
    public static Problem busy(int retryAfterSeconds) {
        return new Problem(
                503, "busy", "Too much at once. Nothing was stored; try again.", List.of(), retryAfterSeconds);
    }

    /** 500: nobody thought of it. */
    public static Problem unexpected() {
        return of(500, "unexpected", "Something went wrong on our side.");
    }

    /** Any other. */
    public static Problem of(int status, String kind, String detail) {
        return new Problem(status, kind, detail, List.of(), 0);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What kind it is, in kebab case; stable, for programs. */
    public String kind() {
        return kind;
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
