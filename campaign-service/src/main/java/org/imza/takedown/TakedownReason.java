package org.imza.takedown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something was taken down. Told to others by its code, so the codes never change; the wording is in the messages. */
public enum TakedownReason {
    ENDANGERS_PRIVATE_PERSON("takedownEndangersPrivatePerson"),
    CONFIDENTIAL_OR_DEFAMATORY("takedownConfidentialOrDefamatory"),
    HATEFUL("takedownHateful"),
    CALLS_FOR_VIOLENCE("takedownCallsForViolence"),
    UNLAWFUL("takedownUnlawful"),
    MISLEADING("takedownMisleading"),
    ADVERTISING("takedownAdvertising"),
    SPAM("takedownSpam");

    private final String messageKey;

    TakedownReason(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The public code, as in {@code calls-for-violence}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the message that says it in words. */
    public String messageKey() {
        return messageKey;
    }

    /** The reason with this public code. */
    static Optional<TakedownReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
