package org.imza.event;

import java.time.Instant;
import java.util.List;
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
     * which it is not mailed, {@code null} for at once. No mail goes out unless {@code expiresAt} is after {@code at}:
     * anyone who may not sign in, or asks too often, leaves the same traces.
     */
    record SignInLinkRequested(
            UUID accountId,
            String language,
            String recipient,
            Instant expiresAt,
            Instant at,
            @LeftOutIfNull Instant mailAfter)
            implements AccountEvent {

        /** Mailed at once. */
        public SignInLinkRequested(UUID accountId, String language, String recipient, Instant expiresAt, Instant at) {
            this(accountId, language, recipient, expiresAt, at, null);
        }
    }

    /** Where the account's owner is written to from now on. {@code contact} is a sealed {@link Contact}. */
    record ContactChanged(UUID accountId, String language, String contact, Instant at) implements AccountEvent {}

    /**
     * An administrator invited somebody. {@code recipient} is a sealed {@link SignInRecipient}, {@code language} the
     * inviter's.
     */
    record Invited(UUID accountId, String language, String recipient, Instant expiresAt, Instant at)
            implements AccountEvent {}

    /**
     * These sessions are over: their tokens are to be refused.
     *
     * @param sessionHashes SHA-256 of each token's {@code sid}, base64url
     * @param until when the last of their tokens has expired, and the hashes may be forgotten
     */
    record SessionsEnded(UUID accountId, List<String> sessionHashes, Instant until, Instant at)
            implements AccountEvent {}

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
