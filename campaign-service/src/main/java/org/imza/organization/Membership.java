package org.imza.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** That an account acts for an organization. */
@Entity
class Membership {

    @EmbeddedId
    Key key;

    Instant since;

    /** For Hibernate. */
    protected Membership() {}

    Membership(UUID organizationId, UUID accountId, Instant since) {
        this.key = new Key(organizationId, accountId);
        this.since = since;
    }

    /** One for each pair. */
    @Embeddable
    record Key(UUID organizationId, UUID accountId) {}
}
