package org.imza.signature;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imza.kit.sealed.WrappedKeys;

/** Where the keys of petitions are wrapped. */
class PetitionKeyTable {

    @Produces
    @Singleton
    WrappedKeys petitionKeys() {
        return new WrappedKeys("petition_key", "petition_id", "petition_id", "wrapped");
    }
}
