package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;
import org.imza.texts.Texts;

/**
 * What signers are written. Each mail has the way to take the signature back, and no word that was typed beside the
 * address: anybody can type anything beside somebody else's.
 */
@ApplicationScoped
class SignatureWording {

    private final Messages messages;
    private final PublicAddress address;

    SignatureWording(Messages messages, PublicAddress address) {
        this.messages = messages;
        this.address = address;
    }

    Draft of(Language language, Letter.Confirmation letter) {
        String title = OneLine.of(letter.petitionTitle(), 300);
        Draft draft = new Draft(language, messages.text(language, Texts.MAIL_CONFIRM_SUBJECT, title))
                .say(messages.text(language, Texts.MAIL_HELLO))
                .say(messages.text(language, Texts.MAIL_CONFIRM_LEAD, title))
                .say(messages.text(language, Texts.MAIL_CONFIRM_ASK))
                .button(messages.text(language, Texts.MAIL_CONFIRM_BUTTON), address.of(letter.confirmPath()));
        if (letter.keepMeUpdated()) {
            draft.note(messages.text(language, Texts.MAIL_CONFIRM_UPDATES));
        }
        return draft.note(messages.text(language, Texts.MAIL_CONFIRM_NOT_YOU))
                .link(messages.text(language, Texts.MAIL_WITHDRAW), address.of(letter.withdrawPath()))
                .because(messages.text(language, Texts.MAIL_CONFIRM_REASON, address.site()));
    }

    Draft of(Language language, Letter.SignedAlready letter) {
        String title = OneLine.of(letter.petitionTitle(), 300);
        return new Draft(language, messages.text(language, Texts.MAIL_REPEATED_SUBJECT, title))
                .say(messages.text(language, Texts.MAIL_HELLO))
                .say(messages.text(language, Texts.MAIL_REPEATED_LEAD, title))
                .say(messages.text(language, Texts.MAIL_REPEATED_ASK))
                .button(messages.text(language, Texts.MAIL_SEE_PETITION), address.of(letter.petitionPath()))
                .link(messages.text(language, Texts.MAIL_WITHDRAW), address.of(letter.withdrawPath()))
                .because(messages.text(language, Texts.MAIL_CONFIRM_REASON, address.site()));
    }
}
