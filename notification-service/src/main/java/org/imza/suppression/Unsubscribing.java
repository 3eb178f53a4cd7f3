package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets the owner of an address unsubscribe, take that back, or be forgotten. Holds for mails that already wait in the queue. */
@ApplicationScoped
class Unsubscribing {

    private final Suppressions suppressions;
    private final ForgettingAddress forgetting;
    private final Clock clock;

    Unsubscribing(Suppressions suppressions, ForgettingAddress forgetting, Clock clock) {
        this.suppressions = suppressions;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    @Transactional
    void choose(UnsubscribeChoice choice, UnsubscribeToken token) {
        switch (choice) {
            case AGAIN -> suppressions.allow(token.fingerprint(), token.organizationId());
            case FORGET -> forgetting.forget(token.fingerprint());
            case ORGANIZATION, UPDATES, EVERYTHING ->
                suppressions.suppress(
                        token.fingerprint(), choice.scope().orElseThrow(), token.organizationId(), clock.instant());
        }
    }
}
