package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Ends a session for good: its token is not renewed any more. */
@ApplicationScoped
class SigningOut {

    private final Sessions sessions;
    private final SessionKey key;

    SigningOut(Sessions sessions, SessionKey key) {
        this.sessions = sessions;
        this.key = key;
    }

    @Transactional
    void signOut(String token) {
        key.read(token).ifPresent(identity -> sessions.end(new SecretToken(identity.sid())));
    }
}
