package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;
import org.imza.texts.Texts;

/** What organizers are written about their petitions. */
@ApplicationScoped
class OrganizerWording {

    private final Messages messages;
    private final PublicAddress address;

    OrganizerWording(Messages messages, PublicAddress address) {
        this.messages = messages;
        this.address = address;
    }

    Draft of(Language language, Letter.PetitionPublished letter) {
        String title = OneLine.of(letter.title(), 300);
        return new Draft(language, messages.text(language, Texts.MAIL_PUBLISHED_SUBJECT, title))
                .say(messages.text(language, Texts.MAIL_PUBLISHED_LEAD, title))
                .say(messages.text(language, Texts.MAIL_PUBLISHED_ASK))
                .button(messages.text(language, Texts.MAIL_SEE_PETITION), address.of(letter.path()))
                .because(messages.text(language, Texts.MAIL_ORGANIZER_REASON, address.site()));
    }

    Draft of(Language language, Letter.PetitionRejected letter) {
        String title = OneLine.of(letter.title(), 300);
        Draft draft = new Draft(language, messages.text(language, Texts.MAIL_REJECTED_SUBJECT, title))
                .say(messages.text(language, Texts.MAIL_REJECTED_LEAD, title))
                .say(messages.text(language, Texts.MAIL_REJECTED_REASON, reason(language, letter.reason())));
        if (letter.explanation() != null && !letter.explanation().isBlank()) {
            draft.say(messages.text(language, Texts.MAIL_REJECTED_EXPLANATION)).quote(letter.explanation());
        }
        return draft.button(messages.text(language, Texts.MAIL_REJECTED_BUTTON), address.of(letter.path()))
                .note(messages.text(language, Texts.MAIL_REJECTED_ASK))
                .because(messages.text(language, Texts.MAIL_ORGANIZER_REASON, address.site()));
    }

    Draft of(Language language, Letter.MilestoneReached letter) {
        String title = OneLine.of(letter.title(), 300);
        return new Draft(language, messages.text(language, Texts.MAIL_MILESTONE_SUBJECT, letter.milestone(), title))
                .say(messages.text(language, Texts.MAIL_MILESTONE_LEAD, title, letter.milestone()))
                .say(messages.text(language, Texts.MAIL_MILESTONE_GOAL, letter.goal()))
                .button(messages.text(language, Texts.MAIL_SEE_PETITION), address.of(letter.path()))
                .because(messages.text(language, Texts.MAIL_ORGANIZER_REASON, address.site()));
    }

    /** petition-service may know reasons that this release has no words for yet. */
    private String reason(Language language, String code) {
        MessageKey key = MessageKey.of("mailRejection", camel(code));
        return messages.has(key)
                ? messages.text(language, key)
                : messages.text(language, Texts.MAIL_REJECTION_OTHER, OneLine.of(code.replace('-', ' '), 60));
    }

    /** {@code no-clear-request} and {@code NO_CLEAR_REQUEST} alike become {@code NoClearRequest}. */
    private static String camel(String code) {
        StringBuilder camel = new StringBuilder();
        for (String word : code.toLowerCase(Locale.ROOT).split("[-_]+")) {
            camel.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
