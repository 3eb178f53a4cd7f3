package org.imza.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.imza.contact.KeepingContact;
import org.imza.event.AccountEvent;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.event.AccountEvent.Invited;
import org.imza.event.AccountEvent.SessionsEnded;
import org.imza.event.AccountEvent.SignInLinkRequested;
import org.imza.event.AccountEvent.SignInRecipient;
import org.imza.kit.inbox.EventListener;
import org.imza.kit.sealed.TransportSeal;
import org.imza.letter.Letter;
import org.imza.queue.QueueingMail;
import org.imza.queue.Recipient;

/** What accounts bring about. */
@ApplicationScoped
class AccountListener implements EventListener<AccountEvent> {

    private final TransportSeal transport;
    private final QueueingMail mails;
    private final KeepingContact contacts;
    private final Clock clock;

    AccountListener(TransportSeal transport, QueueingMail mails, KeepingContact contacts, Clock clock) {
        this.transport = transport;
        this.mails = mails;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public Class<AccountEvent> accepts() {
        return AccountEvent.class;
    }

    @Override
    public void on(AccountEvent event) {
        switch (event) {
            case SignInLinkRequested request -> on(request);
            case Invited invitation -> on(invitation);
            case SessionsEnded ended -> {} // Nobody signs in here.
            case ContactChanged change ->
                contacts.keep(
                        change.accountId(),
                        change.language(),
                        transport
                                .open(change.contact(), change.accountId(), Contact.class)
                                .email(),
                        change.at());
        }
    }

    private void on(SignInLinkRequested request) {
        if (!request.expiresAt().isAfter(clock.instant())) {
            return;
        }
        SignInRecipient recipient = transport.open(request.recipient(), request.accountId(), SignInRecipient.class);
        mails.queue(
                new Letter.SignIn(recipient.signInPath(), request.expiresAt()),
                Recipient.at(recipient.email(), request.language()),
                request.accountId(),
                request.mailAfter());
    }

    private void on(Invited invitation) {
        if (!invitation.expiresAt().isAfter(clock.instant())) {
            return;
        }
        SignInRecipient recipient =
                transport.open(invitation.recipient(), invitation.accountId(), SignInRecipient.class);
        mails.queue(
                new Letter.Invitation(recipient.signInPath(), invitation.expiresAt()),
                Recipient.at(recipient.email(), invitation.language()),
                invitation.accountId());
    }
}
