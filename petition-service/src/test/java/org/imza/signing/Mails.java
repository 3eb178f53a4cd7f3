package org.imza.signing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.imza.event.Event;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.event.SignatureEvent.Repeated;
import org.imza.event.SignatureEvent.Submitted;
import org.imza.event.Topic;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;

/** What notification-service would mail: read from the broker and unsealed as it does. */
@Singleton
class Mails {

    private final TransportSeal transport;

    Mails(TransportSeal transport) {
        this.transport = transport;
    }

    /** Every mail to {@code email} so far, oldest first. */
    List<Recipient> to(String email) {
        return Events.on(Topic.SIGNATURE_EVENTS).stream()
                .map(this::recipient)
                .filter(r -> r != null && r.email().equals(email))
                .toList();
    }

    /** The same once there are {@code count}, for up to ten seconds. */
    List<Recipient> to(String email, int count) {
        return await(() -> to(email), mails -> mails.size() >= count);
    }

    /** The latest mail, once there is one. */
    Recipient latestTo(String email) {
        return to(email, 1).getLast();
    }

    static <T> T await(java.util.function.Supplier<T> supplier, Predicate<T> enough) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        T value = supplier.get();
        while (!enough.test(value)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within ten seconds, only " + value);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            value = supplier.get();
        }
        return value;
    }

    private Recipient recipient(Event event) {
        return switch (event) {
            case Submitted s -> transport.open(s.recipient(), s.signatureId(), Recipient.class);
            case Repeated r -> transport.open(r.recipient(), r.signatureId(), Recipient.class);
            default -> null;
        };
    }
}
