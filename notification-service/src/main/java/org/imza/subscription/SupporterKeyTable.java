package org.imza.subscription;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imza.kit.sealed.WrappedKeys;

/** Where the keys of supporters are wrapped. */
class SupporterKeyTable {

    @Produces
    @Singleton
    WrappedKeys supporterKeys() {
        return new WrappedKeys("supporter", "id", "id", "wrapped_key");
    }
}
