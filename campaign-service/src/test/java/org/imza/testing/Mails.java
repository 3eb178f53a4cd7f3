package org.imza.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.imza.event.AccountEvent.Invited;
import org.imza.event.AccountEvent.SignInLinkRequested;
import org.imza.event.AccountEvent.SignInRecipient;
import org.imza.event.Topic;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;

/** What notification-service would mail: read from the broker and opened as it would. */
public final class Mails {

    private Mails() {}

    /** The paths of all links mailed to {@code email}, the oldest first. */
    public static List<String> linksTo(String email) {
        return Events.on(Topic.ACCOUNT_EVENTS).stream()
                .filter(SignInLinkRequested.class::isInstance)
                .map(SignInLinkRequested.class::cast)
                .filter(request -> request.expiresAt().isAfter(request.at()))
                .sorted(Comparator.comparing(SignInLinkRequested::at))
                .map(request -> opened(request.recipient(), request.accountId()))
                .filter(recipient -> recipient.email().equals(email))
                .map(SignInRecipient::signInPath)
                .toList();
    }

    /** The path of the {@code number}th link mailed to {@code email}, waited for. */
    public static String link(String email, int number) {
        return Eventually.fits(() -> linksTo(email), links -> links.size() >= number)
                .get(number - 1);
    }

    /** The path of the link in the invitation of {@code email}, waited for. */
    public static String invitation(String email, int number) {
        return Eventually.found(
                "an invitation",
                Eventually.PATIENCE,
                () -> Events.on(Topic.ACCOUNT_EVENTS).stream()
                        .filter(Invited.class::isInstance)
                        .map(Invited.class::cast)
                        .sorted(Comparator.comparing(Invited::at))
                        .map(event -> opened(event.recipient(), event.accountId()))
                        .filter(recipient -> recipient.email().equals(email))
                        .map(SignInRecipient::signInPath)
                        .skip(number - 1)
                        .findFirst());
    }

    private static SignInRecipient opened(String recipient, UUID accountId) {
        return CDI.current().select(TransportSeal.class).get().open(recipient, accountId, SignInRecipient.class);
    }
}
