package org.imza.event;

import java.time.Instant;
import java.util.UUID;

/** What an account's owner has to be told. Keyed by account; kept for a day; addresses sealed. */
public sealed interface AccountEvent extends Event {

    UUID accountId();

    @Override
    default Topic topic() {
        return Topic.ACCOUNT_EVENTS;
    }

    @Override
    default UUID key() {
        return accountId();
    }

    /**
     * Somebody asked to sign in. {@code recipient} is a sealed {@link SignInRecipient}; {@code mailAfter} the time before
     * which it is not mailed, {@code null} for at once.
     */
    record SignInLinkRequested(
            UUID accountId, String language, String recipient, Instant expiresAt, Instant at, Instant mailAfter)
            implements AccountEvent {

        /** Mailed at once. */
        public SignInLinkRequested(UUID accountId, String language, String recipient, Instant expiresAt, Instant at) {
            this(accountId, language, recipient, expiresAt, at, null);
        }
    }

    /** Where the account's owner is written to from now on. {@code contact} is a sealed {@link Contact}. */
    record ContactChanged(UUID accountId, String language, String contact, Instant at) implements AccountEvent {}

    /** Whom a sign-in link goes to, and the link's path. Travels sealed, never as it is. */
    record SignInRecipient(String email, String signInPath) {

        @Override
        public String toString() {
            return "SignInRecipient[sealed]";
        }
    }

    /** An account's address. Travels sealed, never as it is. */
    record Contact(String email) {

        @Override
        public String toString() {
            return "Contact[sealed]";
        }
    }
}
