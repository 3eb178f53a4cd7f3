package org.imza.petition;

import java.util.function.Function;

/** A state as a word and the class that colours it. */
public record StateLabel(String text, String style) {

    /** The word for {@code state} as {@code messages} has it. */
    public static StateLabel of(PetitionState state, Function<String, String> messages) {
        return switch (state) {
            case DRAFT -> new StateLabel(messages.apply("petitionStateDraft"), "state-draft");
            case IN_MODERATION -> new StateLabel(messages.apply("petitionStateInModeration"), "state-waiting");
            case OPEN -> new StateLabel(messages.apply("petitionStateOpen"), "state-open");
            case CLOSED -> new StateLabel(messages.apply("petitionStateClosed"), "state-closed");
            case REJECTED -> new StateLabel(messages.apply("petitionStateRejected"), "state-rejected");
            case HIDDEN -> new StateLabel(messages.apply("petitionStateHidden"), "state-hidden");
        };
    }
}
