package org.imza.petition;

import java.util.function.Function;
import org.imza.kit.language.MessageKey;
import org.imza.texts.Texts;

/** A state as a word and the class that colours it. */
public record StateLabel(String text, String style) {

    /** The word for {@code state} as {@code messages} has it. */
    public static StateLabel of(PetitionState state, Function<MessageKey, String> messages) {
        return switch (state) {
            case DRAFT -> new StateLabel(messages.apply(Texts.PETITION_STATE_DRAFT), "state-draft");
            case IN_MODERATION -> new StateLabel(messages.apply(Texts.PETITION_STATE_IN_MODERATION), "state-waiting");
            case OPEN -> new StateLabel(messages.apply(Texts.PETITION_STATE_OPEN), "state-open");
            case CLOSED -> new StateLabel(messages.apply(Texts.PETITION_STATE_CLOSED), "state-closed");
            case REJECTED -> new StateLabel(messages.apply(Texts.PETITION_STATE_REJECTED), "state-rejected");
            case HIDDEN -> new StateLabel(messages.apply(Texts.PETITION_STATE_HIDDEN), "state-hidden");
        };
    }
}
