package org.imza.event;

import java.time.Instant;
import java.util.UUID;

/** What happens to a signature. Keyed by signature; kept for seven days. */
public sealed interface SignatureEvent extends Event {

    UUID signatureId();

    UUID petitionId();

    @Override
    default Topic topic() {
        return Topic.SIGNATURE_EVENTS;
    }

    @Override
    default UUID key() {
        return signatureId();
    }

    /**
     * Somebody signed and has to confirm. {@code language} is the signer's; {@code recipient} a sealed
     * {@link Recipient}; {@code mailAfter} the time before which they are not mailed, {@code null} for at once;
     * {@code interfaceLanguage} what they are spoken to in, {@code null} where it follows {@code language}, which is that of
     * the words they signed.
     */
    record Submitted(
            UUID signatureId,
            UUID petitionId,
            String petitionSlug,
            String petitionTitle,
            String language,
            boolean keepMeUpdated,
            String recipient,
            Instant at,
            @LeftOutIfNull Instant mailAfter,
            @LeftOutIfNull String interfaceLanguage)
            implements SignatureEvent {

        /** Mailed at once. */
        public Submitted(
                UUID signatureId,
                UUID petitionId,
                String petitionSlug,
                String petitionTitle,
                String language,
                boolean keepMeUpdated,
                String recipient,
                Instant at) {
            this(
                    signatureId,
                    petitionId,
                    petitionSlug,
                    petitionTitle,
                    language,
                    keepMeUpdated,
                    recipient,
                    at,
                    null,
                    null);
        }

        /** The language of what is written to them. */
        public String spoken() {
            return interfaceLanguage == null ? language : interfaceLanguage;
        }
    }

    /**
     * Somebody who is counted already signed again: told by mail only, and counted no second time. As {@link Submitted};
     * {@code petitionPath} is the petition's page, {@code null} where a former release tells it.
     */
    record Repeated(
            UUID signatureId,
            UUID petitionId,
            String petitionSlug,
            String petitionTitle,
            String language,
            String recipient,
            Instant at,
            @LeftOutIfNull Instant mailAfter,
            @LeftOutIfNull String petitionPath,
            @LeftOutIfNull String interfaceLanguage)
            implements SignatureEvent {

        /** Mailed at once. */
        public Repeated(
                UUID signatureId,
                UUID petitionId,
                String petitionSlug,
                String petitionTitle,
                String language,
                String recipient,
                Instant at) {
            this(signatureId, petitionId, petitionSlug, petitionTitle, language, recipient, at, null, null, null);
        }

        /** As {@link Submitted#spoken}. */
        public String spoken() {
            return interfaceLanguage == null ? language : interfaceLanguage;
        }
    }

    /**
     * It counts from now on. {@code keepMeUpdated} tells whether what was confirmed asks for news, of all that was
     * submitted with this address; {@code null} where a former release tells it.
     */
    record Confirmed(
            UUID signatureId,
            UUID petitionId,
            Instant at,
            @LeftOutIfNull Boolean keepMeUpdated) implements SignatureEvent {}

    /** The signer took it back. */
    record Withdrawn(UUID signatureId, UUID petitionId, Instant at) implements SignatureEvent {}

    /** It was removed as fraudulent. */
    record Invalidated(UUID signatureId, UUID petitionId, Instant at) implements SignatureEvent {}

    /** It was removed by mistake and counts again. */
    record Reinstated(UUID signatureId, UUID petitionId, Instant at) implements SignatureEvent {}

    /** The person goes, the count stays. */
    record Erased(UUID signatureId, UUID petitionId, Instant at) implements SignatureEvent {}

    /**
     * Whom a mail goes to and what only they may know. Travels sealed, never as it is. The paths start with a
     * slash and are relative to the public address.
     */
    record Recipient(String name, String email, String confirmPath, String withdrawPath) {

        @Override
        public String toString() {
            return "Recipient[sealed]";
        }
    }
}
