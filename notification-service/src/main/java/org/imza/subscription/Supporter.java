package org.imza.subscription;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Somebody who may be written to, known by a fingerprint; the address is sealed under a key of their own. */
@Entity
class Supporter extends PanacheEntityBase {

    @Id
    UUID id;

    byte[] fingerprint;
    byte[] wrappedKey;
    byte[] email;
}
