package org.imza.organizing;

import org.imza.kit.form.Conflict;
import org.imza.kit.form.Form;
import org.imza.kit.form.Shown;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Wording;
import org.imza.kit.texts.KitTexts;
import org.imza.petition.PetitionView;
import org.imza.texts.Texts;

/** What became of a petition while somebody wrote, so that it did not take what they sent; and what they can do now. */
record Meanwhile(MessageKey what, MessageKey next) {

    private static final Meanwhile SAVED = new Meanwhile(KitTexts.CONFLICT_SAVED, KitTexts.CONFLICT_SAVED_NEXT);

    static Meanwhile edited(PetitionView petition) {
        return switch (petition.state()) {
            case DRAFT, REJECTED -> SAVED;
            case IN_MODERATION ->
                new Meanwhile(Texts.ORGANIZING_MEANWHILE_SUBMITTED, Texts.ORGANIZING_MEANWHILE_SUBMITTED_NEXT);
            case OPEN, CLOSED ->
                new Meanwhile(Texts.ORGANIZING_MEANWHILE_PUBLISHED, Texts.ORGANIZING_MEANWHILE_PUBLISHED_NEXT);
            case HIDDEN -> new Meanwhile(Texts.ORGANIZING_MEANWHILE_HIDDEN, Texts.ORGANIZING_MEANWHILE_HIDDEN_NEXT);
        };
    }

    /** Of a translation, which may be written for longer; {@code frozen} once it is public. */
    static Meanwhile translated(PetitionView petition, boolean frozen) {
        return petition.state().editable() || petition.state().signable() && !frozen
                ? new Meanwhile(Texts.ORGANIZING_MEANWHILE_TRANSLATED, KitTexts.CONFLICT_SAVED_NEXT)
                : edited(petition);
    }

    Conflict between(Form form, Shown stored, Shown sent, Wording words) {
        return Conflict.of(form, stored, sent, words, what, next);
    }
}
