package org.imza.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;

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
        return new Draft(language, messages.text(language, "mailSignInSubject", address.site()))
                .say(messages.text(language, "mailSignInLead", address.site()))
                .button(messages.text(language, "mailSignInButton"), address.of(letter.signInPath()))
                .note(messages.text(language, "mailSignInOnce", minutes))
                .note(messages.text(language, "mailSignInNotYou"))
                .because(messages.text(language, "mailSignInReason", address.site()));
    }

    Draft of(Language language, Letter.Invitation letter) {
        return new Draft(language, messages.text(language, "mailInvitationSubject", address.site()))
                .say(messages.text(language, "mailInvitationLead", address.site()))
                .button(messages.text(language, "mailInvitationButton"), address.of(letter.signInPath()))
                .note(messages.text(language, "mailInvitationUntil", letter.expiresAt()))
                .note(messages.text(language, "mailInvitationNotYou"))
                .because(messages.text(language, "mailInvitationReason", address.site()));
    }
}
