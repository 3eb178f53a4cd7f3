package org.imza.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** All living sessions. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, String> {

    /** Marks the session as used, unless it was last used before {@code idleSince}. */
    boolean touch(SecretToken sid, Instant now, Instant idleSince) {
        return update("lastUsedAt = ?2 where sidHash = ?1 and lastUsedAt > ?3", sid.hash(), now, idleSince) == 1;
    }

    void end(SecretToken sid) {
        deleteById(sid.hash());
    }
}
