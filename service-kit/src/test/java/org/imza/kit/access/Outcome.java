package org.imza.kit.access;

import io.restassured.response.Response;

/** What becomes of somebody who comes to a route. */
enum Outcome {
    /** Sent to sign in, or told to. */
    SIGN_IN,
    /** As if there were nothing. */
    NOT_FOUND,
    FORBIDDEN,
    /** Let in; what was sent may still be wrong or come too late. */
    ANSWERED,
    FAILED;

    static Outcome of(Response response) {
        return switch (response.statusCode()) {
            case 401 -> SIGN_IN;
            case 303, 307 -> leadsAway(response.header("Location")) ? SIGN_IN : ANSWERED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            default -> response.statusCode() < 500 ? ANSWERED : FAILED;
        };
    }

    private static boolean leadsAway(String location) {
        return location.contains("/organize/sign-in?return=") || location.contains("/organize/renew?return=");
    }
}
