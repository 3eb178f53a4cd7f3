package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/**
 * Has everything forgotten that is kept about an address. Only an address whose owner forbade us to write to it stays known, by the
 * fingerprint: that is what they asked for, and what keeps strangers from having us write to them again.
 */
@ApplicationScoped
class ForgettingAddress {

    private final Suppressions suppressions;
    private final Event<AddressForgotten> forgotten;

    ForgettingAddress(Suppressions suppressions, Event<AddressForgotten> forgotten) {
        this.suppressions = suppressions;
        this.forgotten = forgotten;
    }

    @Transactional
    void forget(byte[] fingerprint) {
        suppressions.forgetAllBut(fingerprint, SuppressionScope.EVERYTHING);
        forgotten.fire(new AddressForgotten(fingerprint));
    }
}
