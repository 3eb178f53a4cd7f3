package org.imza.contact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An account's address, sealed under a key of its own. */
@Entity
class Contact extends PanacheEntityBase {

    @Id
    UUID accountId;

    byte[] wrappedKey;
    byte[] email;
    String language;
    Instant changedAt;

    /** Events of one account come in order, but a rebuilt topic may start over. */
    boolean newerThan(Instant at) {
        return changedAt != null && changedAt.isAfter(at);
    }
}
