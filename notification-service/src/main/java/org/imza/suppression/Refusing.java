package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets the owner of an address refuse mail, take that back, or be forgotten. Holds for mails that already wait in the queue. */
@ApplicationScoped
class Refusing {

    private final Suppressions suppressions;
    private final ForgettingAddress forgetting;
    private final Clock clock;

    Refusing(Suppressions suppressions, ForgettingAddress forgetting, Clock clock) {
        this.suppressions = suppressions;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Transactional
    void fulfil(Wish wish, RefusalToken token) {
        switch (wish) {
            case AGAIN -> suppressions.allow(token.fingerprint(), token.organizationId());
            case FORGET -> forgetting.forget(token.fingerprint());
            case ORGANIZATION, UPDATES, EVERYTHING ->
                suppressions.refuse(
                        token.fingerprint(), wish.reach().orElseThrow(), token.organizationId(), clock.instant());
        }
    }
}
