package org.imza.account;

import java.time.Instant;
import java.util.UUID;

/** An open invitation as administrators see it. */
record InvitationView(UUID id, String email, Instant invitedAt, Instant expiresAt) {

    @Override
    public String toString() {
        return "InvitationView[personal]";
    }
}
