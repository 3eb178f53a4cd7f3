package org.imza.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why a moderator took something off the public pages, whichever service it is in. Events tell it by its code, so the codes
 * never change; each service has the words in its messages.
 */
public enum TakedownReason {
    ENDANGERS_PRIVATE_PERSON,
    ASKED_FOR,
    CONFIDENTIAL_OR_DEFAMATORY,
    HATEFUL,
    CALLS_FOR_VIOLENCE,
    UNLAWFUL,
    MISLEADING,
    FRAUD,
    ADVERTISING,
    SPAM,
    OTHER;

    /** The public code, as in {@code calls-for-violence}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the message that says it in words, as in {@code takedownCallsForViolence}. */
    public String messageKey() {
        return "takedown"
                + Arrays.stream(name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    /** The reason with this public code. */
    public static Optional<TakedownReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
