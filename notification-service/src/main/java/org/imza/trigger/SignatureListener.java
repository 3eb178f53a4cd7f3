package org.imza.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.imza.event.SignatureEvent;
import org.imza.event.SignatureEvent.Confirmed;
import org.imza.event.SignatureEvent.Erased;
import org.imza.event.SignatureEvent.Invalidated;
import org.imza.event.SignatureEvent.Reinstated;
import org.imza.event.SignatureEvent.Repeated;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.SignatureEvent.Withdrawn;
import org.imza.kit.inbox.EventListener;
import org.imza.kit.sealed.TransportSeal;
import org.imza.letter.Letter;
import org.imza.queue.CancellingMails;
import org.imza.queue.QueueingMail;
import org.imza.queue.Recipient;
import org.imza.subscription.ActivatingSubscription;
import org.imza.subscription.EndingSubscription;
import org.imza.subscription.EndingUnconfirmed;
import org.imza.subscription.Subscribing;
import org.imza.subscription.SubscriptionRequest;

/** What signing brings about. */
@ApplicationScoped
class SignatureListener implements EventListener<SignatureEvent> {

    private final TransportSeal transport;
    private final QueueingMail mails;
    private final CancellingMails cancelling;
    private final Subscribing subscribing;
    private final ActivatingSubscription activating;
    private final EndingSubscription ending;
    private final EndingUnconfirmed endingUnconfirmed;
    private final News news;

    SignatureListener(
            TransportSeal transport,
            QueueingMail mails,
            CancellingMails cancelling,
            Subscribing subscribing,
            ActivatingSubscription activating,
            EndingSubscription ending,
            EndingUnconfirmed endingUnconfirmed,
            News news) {
        this.transport = transport;
        this.mails = mails;
        this.cancelling = cancelling;
        this.subscribing = subscribing;
        this.activating = activating;
        this.ending = ending;
        this.endingUnconfirmed = endingUnconfirmed;
        this.news = news;
    }

    @Override
    public Class<SignatureEvent> accepts() {
        return SignatureEvent.class;
    }

    @Override
    public void on(SignatureEvent event) {
        switch (event) {
            case Submitted submitted -> on(submitted);
            case Repeated repeated -> on(repeated);
            case Confirmed confirmed -> on(confirmed);
            case Withdrawn withdrawn -> end(withdrawn);
            case Invalidated invalidated -> end(invalidated);
            // What was forgotten when it was invalidated stays so: nobody is written to who was told to be a fraud.
            case Reinstated _ -> {}
            case Erased erased -> end(erased);
        }
    }

    private void on(Submitted event) {
        SignatureEvent.Recipient signer = open(event.recipient(), event);
        if (event.keepMeUpdated()) {
            subscribing.subscribe(new SubscriptionRequest(
                    event.signatureId(),
                    event.petitionId(),
                    event.spoken(),
                    signer.email(),
                    signer.withdrawPath(),
                    event.at()));
        }
        tell(
                new Letter.Confirmation(
                        event.petitionTitle(), event.keepMeUpdated(), signer.confirmPath(), signer.withdrawPath()),
                Recipient.at(signer.email(), event.spoken()),
                event,
                event.mailAfter());
    }

    /** Only what was confirmed is the owner's wish: others may have submitted another one with their address. */
    private void on(Confirmed event) {
        if (Boolean.FALSE.equals(event.keepMeUpdated())) {
            endingUnconfirmed.end(event.signatureId());
        } else {
            activating.activate(event.signatureId());
        }
    }

    private void on(Repeated event) {
        SignatureEvent.Recipient signer = open(event.recipient(), event);
        tell(
                new Letter.SignedAlready(
                        event.petitionTitle(),
                        TheirAddresses.petition(event.petitionPath(), event.petitionSlug()),
                        signer.withdrawPath()),
                Recipient.at(signer.email(), event.spoken()),
                event,
                event.mailAfter());
    }

    private void tell(Letter letter, Recipient recipient, SignatureEvent event, Instant mailAfter) {
        if (news.still(event)) {
            mails.queue(letter, recipient, event.signatureId(), mailAfter);
        }
    }

    /** What waits to be sent about the signature would only confuse from now on. */
    private void end(SignatureEvent event) {
        cancelling.cancel(event.signatureId());
        ending.end(event.signatureId());
    }

    private SignatureEvent.Recipient open(String sealed, SignatureEvent event) {
        return transport.open(sealed, event.signatureId(), SignatureEvent.Recipient.class);
    }
}
