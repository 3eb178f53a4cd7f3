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
    void choose(UnsubscribeChoice choice, UnsubscribeLink link) {
        switch (choice) {
            case AGAIN -> suppressions.allow(link.fingerprint(), link.organizationId());
            case FORGET -> forgetting.forget(link.fingerprint());
            case ORGANIZATION, UPDATES, EVERYTHING ->
                suppressions.suppress(
                        link.fingerprint(), choice.scope().orElseThrow(), link.organizationId(), clock.instant());
        }
    }
}
