package org.imza.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.id.Ids;

/** Somebody who may sign in because an administrator wants them to, and has not done so yet. */
@Entity
class Invitation {

    @Id
    UUID id;

    /** The account they will get. */
    UUID accountId;

    @Embedded
    SealedAddress address;

    /** Of the link that was mailed. */
    String tokenHash;

    UUID invitedBy;
    Instant invitedAt;
    Instant expiresAt;

    /** For Hibernate. */
    protected Invitation() {}

    /** The invitation that {@code link} carries. */
    static Invitation by(UUID administrator, SignInLink link) {
        Invitation invitation = new Invitation();
        invitation.id = Ids.next();
        invitation.accountId = link.accountId;
        invitation.address = link.address.copy();
        invitation.tokenHash = link.tokenHash;
        invitation.invitedBy = administrator;
        invitation.invitedAt = link.requestedAt;
        invitation.expiresAt = link.expiresAt;
        return invitation;
    }
}
