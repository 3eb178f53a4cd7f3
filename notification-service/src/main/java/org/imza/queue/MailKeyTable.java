package org.imza.queue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imza.kit.sealed.WrappedKeys;

/** Where the keys of mails that wait are wrapped. */
class MailKeyTable {

    @Produces
    @Singleton
    WrappedKeys mailKeys() {
        return new WrappedKeys("mail", "id", "id", "wrapped_key");
    }
}
