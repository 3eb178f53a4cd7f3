package org.imza.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.imza.event.AccountEvent.SignInLinkRequested;
import org.imza.event.AccountEvent.SignInRecipient;
import org.imza.event.Topic;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;

/** What notification-service would mail: read from the broker and opened as it would. */
public final class Mails {

    private Mails() {}

    /** The paths of all links mailed to {@code email}, the oldest first. */
    public static List<String> linksTo(String email) {
        return Events.on(Topic.ACCOUNT_EVENTS).stream()
                .filter(SignInLinkRequested.class::isInstance)
                .map(SignInLinkRequested.class::cast)
                .sorted(Comparator.comparing(SignInLinkRequested::at))
                .map(Mails::opened)
                .filter(recipient -> recipient.email().equals(email))
                .map(SignInRecipient::signInPath)
                .toList();
    }

    /** The path of the {@code number}th link mailed to {@code email}, waited for. */
    public static String link(String email, int number) {
        Instant end = Instant.now().plusSeconds(15);
        while (Instant.now().isBefore(end)) {
            List<String> links = linksTo(email);
            if (links.size() >= number) {
                return links.get(number - 1);
            }
        }
        throw new AssertionError("no link number " + number + " was mailed");
    }

    private static SignInRecipient opened(SignInLinkRequested event) {
        return CDI.current()
                .select(TransportSeal.class)
                .get()
                .open(event.recipient(), event.accountId(), SignInRecipient.class);
    }
}
