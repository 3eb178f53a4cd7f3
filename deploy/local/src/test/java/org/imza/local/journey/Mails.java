package org.imza.local.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imza.kit.testing.Eventually;

/** What the mail catcher caught. */
final class Mails {
    private final Visitor reader;

    Mails(Visitor reader) {
        this.reader = reader;
    }

    /** All mails to this address, the newest first. */
    List<Mail> to(String address) {
        List<Mail> mails = new ArrayList<>();
        String asked = URLEncoder.encode(address, StandardCharsets.UTF_8);
        reader.open("/mailbox/messages?to=" + asked).expect(200).json().forEach(json -> mails.add(Mail.of(json)));
        return mails;
    }

    /** The newest mail to this address with a link under {@code path}. */
    Mail awaitLink(String address, String path) {
        return awaitLink(address, path, Eventually.PATIENCE);
    }

    Mail awaitLink(String address, String path, Duration patience) {
        return Eventually.found(
                "a mail with a link to " + path,
                patience,
                () -> to(address).stream().filter(mail -> mail.linksTo(path)).findFirst());
    }

    /** The link in the first mail that comes after {@code action}. */
    Mail awaitAfter(String address, String path, Runnable action) {
        Set<String> known = to(address).stream().map(Mail::id).collect(Collectors.toSet());
        action.run();
        return Eventually.found(
                "a new mail with a link to " + path,
                Eventually.PATIENCE,
                () -> to(address).stream()
                        .filter(mail -> !known.contains(mail.id()) && mail.linksTo(path))
                        .findFirst());
    }

    /** The newest mail to this address whose subject has these words. */
    Mail awaitSubject(String address, String words) {
        return Eventually.found("a mail “" + words + "”", Eventually.PATIENCE, () -> subject(address, words));
    }

    Optional<Mail> subject(String address, String words) {
        return withSubject(address, words).stream().findFirst();
    }

    List<Mail> withSubject(String address, String words) {
        return to(address).stream()
                .filter(mail -> mail.subject().contains(words))
                .toList();
    }
}
