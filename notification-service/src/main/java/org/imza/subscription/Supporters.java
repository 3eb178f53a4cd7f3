package org.imza.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sealed.MasterKeys;

/** The people who may be written to. */
@ApplicationScoped
class Supporters implements PanacheRepositoryBase<Supporter, UUID> {

    private final MasterKeys masterKeys;
    private final Fingerprints fingerprints;

    Supporters(MasterKeys masterKeys, Fingerprints fingerprints) {
        this.masterKeys = masterKeys;
        this.fingerprints = fingerprints;
    }

    /** The supporter with this address, locked so that nobody forgets them meanwhile; a new one if there is none. */
    Supporter withEmail(String email) {
        byte[] fingerprint = fingerprints.of(email);
        return withFingerprint(fingerprint).orElseGet(() -> create(email, fingerprint));
    }

    /** The same for somebody of whose address only the fingerprint is known. */
    Optional<Supporter> withFingerprint(byte[] fingerprint) {
        return find("fingerprint", (Object) fingerprint)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Forgets the addresses of those who follow nothing any more. */
    void forgetUnlessFollowing(Collection<UUID> ids) {
        getEntityManager()
                .createQuery("delete from Supporter p where p.id in ?1 "
                        + "and not exists (select 1 from Subscription s where s.supporterId = p.id)")
                .setParameter(1, ids)
                .executeUpdate();
    }

    DataKey keyOf(Supporter supporter) {
        return masterKeys.unwrap(supporter.wrappedKey, supporter.id);
    }

    private Supporter create(String email, byte[] fingerprint) {
        DataKey key = masterKeys.newDataKey();
        Supporter supporter = new Supporter();
        supporter.id = Ids.next();
        supporter.fingerprint = fingerprint;
        supporter.wrappedKey = masterKeys.wrap(key, supporter.id);
        supporter.email = key.seal(email, supporter.id);
        persist(supporter);
        return supporter;
    }
}
