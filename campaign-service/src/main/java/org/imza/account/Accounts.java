package org.imza.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All accounts. */
@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> ofAddress(byte[] emailFingerprint) {
        return find("address.emailFingerprint = ?1", (Object) emailFingerprint).firstResultOptional();
    }
}
