package org.imza.testing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.imza.event.Event;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Repeated;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;

/** What notification-service would mail: read from the broker and unsealed as it does. */
@Singleton
public class Mails {

    private final TransportSeal transport;

    Mails(TransportSeal transport) {
        this.transport = transport;
    }

    /** Every mail to {@code email} so far, oldest first. */
    public List<Recipient> to(String email) {
        return Events.on(Topic.SIGNATURE_EVENTS).stream()
                .map(this::recipient)
                .filter(r -> r != null && r.email().equals(email))
                .toList();
    }

    /** The same once there are {@code count}. */
    public List<Recipient> to(String email, int count) {
        return Eventually.fits(() -> to(email), mails -> mails.size() >= count);
    }

    /** The latest mail, once there is one. */
    public Recipient latestTo(String email) {
        return to(email, 1).getLast();
    }

    /** The mail to somebody who signs {@code petition}, with {@code more} fields over the usual ones. */
    public Recipient afterSigning(OpenPetition petition, String email, Map<String, ?> more) {
        petition.sign("Aygül Mämät", email, more).then().statusCode(202);
        return latestTo(email);
    }

    /** Where the mail leads that {@code event} brings about. */
    public String confirmPath(Submitted event) {
        return recipient(event).confirmPath();
    }

    private Recipient recipient(Event event) {
        return switch (event) {
            case Submitted s -> transport.open(s.recipient(), s.signatureId(), Recipient.class);
            case Repeated r -> transport.open(r.recipient(), r.signatureId(), Recipient.class);
            default -> null;
        };
    }
}
