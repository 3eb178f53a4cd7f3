package org.imza.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sessions that were not ended. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, String> {

    /** The session, marked as used, unless it has grown too old. */
    Optional<Session> use(SecretToken sid, SessionAge age) {
        String living = "lastUsedAt = ?2 where sidHash = ?1 and startedAt > ?3 and lastUsedAt > ?4";
        return update(living, sid.hash(), age.now(), age.startedAfter(), age.usedAfter()) == 1
                ? findByIdOptional(sid.hash())
                : Optional.empty();
    }

    /** The living sessions of an account, the last used first. */
    List<Session> of(UUID accountId, SessionAge age) {
        return list(
                "accountId = ?1 and startedAt > ?2 and lastUsedAt > ?3 order by lastUsedAt desc, sidHash",
                accountId,
                age.startedAfter(),
                age.usedAfter());
    }

    /** Forgets those of {@code sidHashes} that are the account's; returns which they were. */
    List<String> end(UUID accountId, Collection<String> sidHashes) {
        List<String> own = list("accountId = ?1 and sidHash in ?2", accountId, sidHashes).stream()
                .map(session -> session.sidHash)
                .toList();
        delete("sidHash in ?1", own);
        return own;
    }
}
