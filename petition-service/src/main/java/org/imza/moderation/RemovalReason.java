package org.imza.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a moderator took something down. The codes never change; the wording is in the messages. */
public enum RemovalReason {
    ENDANGERS_PRIVATE_PERSON,
    ASKED_FOR,
    HATEFUL,
    CALLS_FOR_VIOLENCE,
    UNLAWFUL,
    FRAUD,
    SPAM,
    OTHER;

    /** The public code, as in {@code asked-for}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the message that says it in words, as in {@code removalAskedFor}. */
    public String messageKey() {
        return "removal"
                + Arrays.stream(name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    /** The reason with this public code. */
    public static Optional<RemovalReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
