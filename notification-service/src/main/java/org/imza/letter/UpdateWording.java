package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;
import org.imza.texts.Texts;

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
        Draft draft = new Draft(language, messages.text(language, Texts.MAIL_UPDATE_SUBJECT, organization, title))
                .say(messages.text(language, Texts.MAIL_UPDATE_LEAD, organization))
                .tell(Story.of(letter, address.of(letter.path())))
                .button(messages.text(language, Texts.MAIL_UPDATE_BUTTON), address.of(letter.path()))
                .link(messages.text(language, Texts.MAIL_STOP_UPDATES, organization), stopUrl)
                .because(messages.text(language, Texts.MAIL_UPDATE_REASON, organization));
        return withdrawPath == null
                ? draft
                : draft.link(messages.text(language, Texts.MAIL_WITHDRAW), address.of(withdrawPath));
    }
}
