package org.imza.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All invitations that nobody has used or withdrawn yet. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    /** More than anybody reads; those before are still good. */
    private static final int MOST = 500;

    boolean open(byte[] emailFingerprint) {
        return count("address.emailFingerprint = ?1", (Object) emailFingerprint) > 0;
    }

    Optional<Invitation> ofAddress(byte[] emailFingerprint) {
        return find("address.emailFingerprint = ?1", (Object) emailFingerprint).firstResultOptional();
    }

    List<Invitation> newest() {
        return find("order by invitedAt desc, id desc").page(0, MOST).list();
    }

    void forget(byte[] emailFingerprint) {
        delete("address.emailFingerprint = ?1", (Object) emailFingerprint);
    }
}
