package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.imza.kit.access.Actor;

/** Ends the session of the account that asks for it. */
@ApplicationScoped
class SigningOut {

    private final EndingSessions ending;
    private final SessionKey key;

    SigningOut(EndingSessions ending, SessionKey key) {
        this.ending = ending;
        this.key = key;
    }

    @Transactional
    void signOut(Actor actor, String token) {
        key.read(token)
                .ifPresent(identity ->
                        ending.end(actor, identity.accountId(), List.of(new SecretToken(identity.sid()).hash())));
    }
}
