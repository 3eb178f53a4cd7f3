package org.imza.account;

import java.time.Instant;
import java.util.UUID;
import org.imza.kit.sealed.MasterKeys;

/** An open invitation as administrators see it. */
record InvitationView(UUID id, String email, Instant invitedAt, Instant expiresAt) {

    static InvitationView of(Invitation open, MasterKeys masterKeys) {
        return new InvitationView(
                open.id, open.address.open(open.accountId, masterKeys), open.invitedAt, open.expiresAt);
    }

    @Override
    public String toString() {
        return "InvitationView[personal]";
    }
}
