package org.imza.kit.session;

/** The token does not say what was asked of it, and is old enough for that to have become true since. */
final class OutdatedToken extends RuntimeException {

    OutdatedToken() {
        super("the token lacks what was asked of it", null, false, false);
    }
}
