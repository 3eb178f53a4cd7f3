package org.imza.contact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imza.kit.sealed.WrappedKeys;

/** Where the keys of contacts are wrapped. */
class ContactKeyTable {

    @Produces
    @Singleton
    WrappedKeys contactKeys() {
        return new WrappedKeys("contact", "account_id", "account_id", "wrapped_key");
    }
}
