package org.imza.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All sign-in links that have not been forgotten yet. */
@ApplicationScoped
class SignInLinks implements PanacheRepositoryBase<SignInLink, String> {

    long sentSince(byte[] emailFingerprint, Instant since) {
        return count("address.emailFingerprint = ?1 and requestedAt > ?2", emailFingerprint, since);
    }

    long invitationsSince(UUID administrator, Instant since) {
        return count("invitedBy = ?1 and requestedAt > ?2", administrator, since);
    }

    /** The link of {@code token}, if it still works. */
    Optional<SignInLink> working(SecretToken token, Instant now) {
        return find("tokenHash = ?1 and usedAt is null and expiresAt > ?2", token.hash(), now)
                .firstResultOptional();
    }

    /** Makes the link useless without anybody having used it. */
    void expire(String tokenHash, Instant now) {
        update("expiresAt = ?2 where tokenHash = ?1", tokenHash, now);
    }

    /** The link of {@code token}, used up by this call: of many at the same time one gets it. */
    Optional<SignInLink> use(SecretToken token, Instant now) {
        String hash = token.hash();
        int used = update("usedAt = ?2 where tokenHash = ?1 and usedAt is null and expiresAt > ?2", hash, now);
        return used == 1 ? findByIdOptional(hash) : Optional.empty();
    }
}
