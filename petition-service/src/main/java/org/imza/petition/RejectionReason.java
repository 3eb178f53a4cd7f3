package org.imza.petition;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imza.kit.language.MessageKey;

/** Why a moderator turned a petition down. Public, so the codes never change; the wording is in the messages. */
public enum RejectionReason {
    DUPLICATE,
    NOT_A_PETITION,
    NO_CLEAR_REQUEST,
    NO_DECISION_MAKER,
    ENDANGERS_PRIVATE_PERSON,
    CONFIDENTIAL_OR_DEFAMATORY,
    HATEFUL,
    CALLS_FOR_VIOLENCE,
    UNLAWFUL,
    MISLEADING,
    ADVERTISING,
    SPAM;

    private static final Set<RejectionReason> SHOWING =
            EnumSet.of(DUPLICATE, NOT_A_PETITION, NO_CLEAR_REQUEST, NO_DECISION_MAKER, MISLEADING);

    /** Whether the rejected words themselves may be shown beside the reason; not where they would do the harm. */
    public boolean showsWords() {
        return SHOWING.contains(this);
    }

    /** The public code, as in {@code no-clear-request}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the message that says it in words, as in {@code rejectionNoClearRequest}. */
    public MessageKey messageKey() {
        return MessageKey.of(
                "rejection",
                Arrays.stream(name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining()));
    }

    /** The reason with this public code. */
    public static Optional<RejectionReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
