package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;

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
        return new Draft(language, messages.text(language, "mailPublishedSubject", title))
                .say(messages.text(language, "mailPublishedLead", title))
                .say(messages.text(language, "mailPublishedAsk"))
                .button(messages.text(language, "mailSeePetition"), address.of(letter.path()))
                .because(messages.text(language, "mailOrganizerReason", address.site()));
    }

    Draft of(Language language, Letter.PetitionRejected letter) {
        String title = OneLine.of(letter.title(), 300);
        Draft draft = new Draft(language, messages.text(language, "mailRejectedSubject", title))
                .say(messages.text(language, "mailRejectedLead", title))
                .say(messages.text(language, "mailRejectedReason", reason(language, letter.reason())));
        if (letter.explanation() != null && !letter.explanation().isBlank()) {
            draft.say(messages.text(language, "mailRejectedExplanation")).quote(letter.explanation());
        }
        return draft.button(messages.text(language, "mailRejectedButton"), address.of(letter.path()))
                .note(messages.text(language, "mailRejectedAsk"))
                .because(messages.text(language, "mailOrganizerReason", address.site()));
    }

    Draft of(Language language, Letter.MilestoneReached letter) {
        String title = OneLine.of(letter.title(), 300);
        return new Draft(language, messages.text(language, "mailMilestoneSubject", letter.milestone(), title))
                .say(messages.text(language, "mailMilestoneLead", title, letter.milestone()))
                .say(messages.text(language, "mailMilestoneGoal", letter.goal()))
                .button(messages.text(language, "mailSeePetition"), address.of(letter.path()))
                .because(messages.text(language, "mailOrganizerReason", address.site()));
    }

    /** petition-service may know reasons that this release has no words for yet. */
    private String reason(Language language, String code) {
        String key = "mailRejection" + camel(code);
        return messages.keys(Language.ENGLISH).contains(key)
                ? messages.text(language, key)
                : messages.text(language, "mailRejectionOther", OneLine.of(code.replace('-', ' '), 60));
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
