package org.imza.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.access.Role;

/** That an account acts for an organization, and as what. */
@Entity
class Membership {

    @EmbeddedId
    Key key;

    Instant since;

    @Enumerated(EnumType.STRING)
    Role role;

    /** For Hibernate. */
    protected Membership() {}

    Membership(UUID organizationId, UUID accountId, Role role, Instant since) {
        this.key = new Key(organizationId, accountId);
        this.role = role;
        this.since = since;
    }

    /** One for each pair. */
    @Embeddable
    record Key(UUID organizationId, UUID accountId) {}
}
