package org.imza.letter;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.site.PublicAddress;
import org.imza.suppression.UnsubscribeLinks;
import org.imza.texts.Texts;

/** Renders a letter as a mail: HTML and text, with the headers that say what it is. */
@ApplicationScoped
public class RenderingLetter {

    private final SignatureWording signatures;
    private final OrganizerWording organizers;
    private final AccountWording accounts;
    private final UpdateWording updates;
    private final UnsubscribeLinks unsubscribing;
    private final PublicAddress address;
    private final Messages messages;

    RenderingLetter(
            SignatureWording signatures,
            OrganizerWording organizers,
            AccountWording accounts,
            UpdateWording updates,
            UnsubscribeLinks unsubscribing,
            PublicAddress address,
            Messages messages) {
        this.signatures = signatures;
        this.organizers = organizers;
        this.accounts = accounts;
        this.updates = updates;
        this.unsubscribing = unsubscribing;
        this.address = address;
        this.messages = messages;
    }

    /** The Message-ID follows from the mail's own, so that a second copy is known as such. */
    public Mail render(UUID id, Addressed addressed, byte[] fingerprint) {
        Language language = Languages.interfaceFor(addressed.language());
        Mail mail = new Mail()
                .addTo(addressed.email())
                .addHeader("Message-ID", "<" + id + "@" + address.domain() + ">")
                // RFC 3834: nobody's out-of-office answers it.
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", language.tag());
        Draft draft = switch (addressed.letter()) {
            case Letter.Confirmation letter -> withEnd(signatures.of(language, letter), language, fingerprint);
            case Letter.SignedAlready letter -> withEnd(signatures.of(language, letter), language, fingerprint);
            case Letter.SignIn letter -> withEnd(accounts.of(language, letter), language, fingerprint);
            case Letter.Invitation letter -> withEnd(accounts.of(language, letter), language, fingerprint);
            case Letter.PetitionPublished letter -> organizers.of(language, letter);
            case Letter.PetitionRejected letter -> organizers.of(language, letter);
            case Letter.MilestoneReached letter -> organizers.of(language, letter);
            case Letter.Update letter -> listed(mail, letter, addressed, fingerprint);
        };
        return mail.addHeader("Subject", EncodedHeader.of(draft.subject()))
                .setText(LetterTemplates.text(draft).render())
                .setHtml(LetterTemplates.html(draft, address.site(), address.of("/"))
                        .render());
    }

    /** What anybody can trigger for any address comes with a way to end it for good. */
    private Draft withEnd(Draft draft, Language language, byte[] fingerprint) {
        return draft.link(
                messages.text(language, Texts.MAIL_NEVER),
                address.of(unsubscribing.forEverything(fingerprint, language)));
    }

    /** The headers of a list mail: RFC 2919, RFC 2369, and RFC 8058 for one click. */
    private Draft listed(Mail mail, Letter.Update letter, Addressed addressed, byte[] fingerprint) {
        Language language = Languages.interfaceFor(addressed.language());
        String stop = address.of(unsubscribing.forNewsOf(letter.organizationId(), fingerprint, language));
        mail.addHeader("List-Id", "<" + letter.organizationId() + ".updates." + address.domain() + ">")
                .addHeader("List-Unsubscribe", "<" + stop + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return updates.of(language, letter, stop, addressed.withdrawPath());
    }
}
