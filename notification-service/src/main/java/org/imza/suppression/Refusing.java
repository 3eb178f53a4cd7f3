package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets the owner of an address refuse mail, or take that back. Holds for mails that already wait in the queue. */
@ApplicationScoped
class Refusing {

    private final Suppressions suppressions;
    private final Clock clock;

    Refusing(Suppressions suppressions, Clock clock) {
        this.suppressions = suppressions;
        this.clock = clock;
    }

    @Transactional
    void fulfil(Wish wish, RefusalToken token) {
        wish.reach()
                .ifPresentOrElse(
                        reach -> suppressions.refuse(
                                token.fingerprint(), reach, token.organizationId(), clock.instant()),
                        () -> suppressions.allow(token.fingerprint(), token.organizationId()));
    }
}
