package org.imza.kit.access;

/** The token does not say what was asked of it, and is old enough for that to have become true since. */
public final class OutdatedToken extends RuntimeException {

    OutdatedToken() {
        super("the token lacks what was asked of it", null, false, false);
    }
}
