package org.imza.campaign;

import org.imza.kit.form.Conflict;
import org.imza.kit.form.Form;
import org.imza.kit.form.Shown;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Wording;
import org.imza.kit.problem.Problem;
import org.imza.kit.texts.KitTexts;
import org.imza.texts.Texts;

/** Why a campaign did not take what somebody sent, and what they can do now. */
record Meanwhile(MessageKey what, MessageKey next) {

    static Meanwhile of(Problem problem) {
        return switch (problem.kind()) {
            case "taken-down" ->
                new Meanwhile(Texts.CAMPAIGN_MEANWHILE_TAKEN_DOWN, Texts.CAMPAIGN_MEANWHILE_TAKEN_DOWN_NEXT);
            case "campaign-without-petition" ->
                new Meanwhile(Texts.CAMPAIGN_WITHOUT_PETITION, Texts.CAMPAIGN_WITHOUT_PETITION_NEXT);
            case "petition-not-attachable" ->
                new Meanwhile(Texts.CAMPAIGN_NOT_ATTACHABLE, Texts.CAMPAIGN_WITHOUT_PETITION_NEXT);
            default -> new Meanwhile(KitTexts.CONFLICT_SAVED, KitTexts.CONFLICT_SAVED_NEXT);
        };
    }

    Conflict between(Form form, Shown stored, Shown sent, Wording words) {
        return Conflict.of(form, stored, sent, words, what, next);
    }
}
