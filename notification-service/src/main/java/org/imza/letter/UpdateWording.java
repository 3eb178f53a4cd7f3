package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;

/** The frame, in the reader's language, around an organizer's news. */
@ApplicationScoped
class UpdateWording {

    private final Messages messages;
    private final PublicAddress address;

    UpdateWording(Messages messages, PublicAddress address) {
        this.messages = messages;
        this.address = address;
    }

    Draft of(Language language, Letter.Update letter, String stopUrl, String withdrawPath) {
        String organization = OneLine.of(letter.organizationName(), 200);
        String title = OneLine.of(letter.title(), 300);
        Draft draft = new Draft(language, messages.text(language, "mailUpdateSubject", organization, title))
                .say(messages.text(language, "mailUpdateLead", organization))
                .tell(Story.of(letter, address.base()))
                .button(messages.text(language, "mailUpdateButton"), address.of(letter.path()))
                .link(messages.text(language, "mailStopUpdates", organization), stopUrl)
                .because(messages.text(language, "mailUpdateReason", organization));
        return withdrawPath == null
                ? draft
                : draft.link(messages.text(language, "mailWithdraw"), address.of(withdrawPath));
    }
}
