package org.imza.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One browser that is signed in. Only the hash of its secret id is kept. */
@Entity
class Session {

    @Id
    String sidHash;

    UUID accountId;
    Instant startedAt;
    Instant lastUsedAt;

    /** For Hibernate. */
    protected Session() {}

    static Session started(SecretToken sid, UUID accountId, Instant now) {
        Session session = new Session();
        session.sidHash = sid.hash();
        session.accountId = accountId;
        session.startedAt = now;
        session.lastUsedAt = now;
        return session;
    }
}
