package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;
import org.imza.texts.Texts;

/** What people who sign in are written. */
@ApplicationScoped
class AccountWording {

    private final Messages messages;
    private final PublicAddress address;
    private final Clock clock;

    AccountWording(Messages messages, PublicAddress address, Clock clock) {
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    Draft of(Language language, Letter.SignIn letter) {
        long minutes = Math.max(
                1, Duration.between(clock.instant(), letter.expiresAt()).toMinutes());
        return new Draft(language, messages.text(language, Texts.MAIL_SIGN_IN_SUBJECT, address.site()))
                .say(messages.text(language, Texts.MAIL_SIGN_IN_LEAD, address.site()))
                .button(messages.text(language, Texts.MAIL_SIGN_IN_BUTTON), address.of(letter.signInPath()))
                .note(messages.text(language, Texts.MAIL_SIGN_IN_ONCE, minutes))
                .note(messages.text(language, Texts.MAIL_SIGN_IN_NOT_YOU))
                .because(messages.text(language, Texts.MAIL_SIGN_IN_REASON, address.site()));
    }

    Draft of(Language language, Letter.Invitation letter) {
        return new Draft(language, messages.text(language, Texts.MAIL_INVITATION_SUBJECT, address.site()))
                .say(messages.text(language, Texts.MAIL_INVITATION_LEAD, address.site()))
                .button(messages.text(language, Texts.MAIL_INVITATION_BUTTON), address.of(letter.signInPath()))
                .note(messages.text(language, Texts.MAIL_INVITATION_UNTIL, letter.expiresAt()))
                .note(messages.text(language, Texts.MAIL_INVITATION_NOT_YOU))
                .because(messages.text(language, Texts.MAIL_INVITATION_REASON, address.site()));
    }
}
