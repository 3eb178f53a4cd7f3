package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;

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
        Draft draft = new Draft(language, messages.text(language, "mailConfirmSubject", title))
                .say(messages.text(language, "mailHello"))
                .say(messages.text(language, "mailConfirmLead", title))
                .say(messages.text(language, "mailConfirmAsk"))
                .button(messages.text(language, "mailConfirmButton"), address.of(letter.confirmPath()));
        if (letter.keepMeUpdated()) {
            draft.note(messages.text(language, "mailConfirmUpdates"));
        }
        return draft.note(messages.text(language, "mailConfirmNotYou"))
                .link(messages.text(language, "mailWithdraw"), address.of(letter.withdrawPath()))
                .because(messages.text(language, "mailConfirmReason", address.site()));
    }

    Draft of(Language language, Letter.SignedAlready letter) {
        String title = OneLine.of(letter.petitionTitle(), 300);
        return new Draft(language, messages.text(language, "mailRepeatedSubject", title))
                .say(messages.text(language, "mailHello"))
                .say(messages.text(language, "mailRepeatedLead", title))
                .say(messages.text(language, "mailRepeatedAsk"))
                .button(messages.text(language, "mailSeePetition"), address.of(letter.petitionPath()))
                .link(messages.text(language, "mailWithdraw"), address.of(letter.withdrawPath()))
                .because(messages.text(language, "mailConfirmReason", address.site()));
    }
}
