package org.imza.account;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.imza.kit.sealed.WrappedKeys;

/** Where the keys of addresses are wrapped. */
class AccountKeyTables {

    @Produces
    @Singleton
    WrappedKeys accountKeys() {
        return new WrappedKeys("account", "id", "id", "wrapped_key");
    }

    @Produces
    @Singleton
    WrappedKeys invitationKeys() {
        return new WrappedKeys("invitation", "id", "account_id", "wrapped_key");
    }

    @Produces
    @Singleton
    WrappedKeys linkKeys() {
        return new WrappedKeys("sign_in_link", "token_hash", "account_id", "wrapped_key");
    }
}
