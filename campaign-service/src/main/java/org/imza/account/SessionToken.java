package org.imza.account;

import java.time.Instant;

/** A signed token and when it stops working. */
public record SessionToken(String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "SessionToken[secret]";
    }
}
