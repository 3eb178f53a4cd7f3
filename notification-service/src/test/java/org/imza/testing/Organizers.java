package org.imza.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.event.AccountEvent;
import org.imza.event.CampaignEvent;
import org.imza.event.PetitionEvent;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;

/** Plays campaign-service and petition-service: what they publish about organizers. */
@ApplicationScoped
public class Organizers {

    private final TransportSeal transport;

    Organizers(TransportSeal transport) {
        this.transport = transport;
    }

    /** Somebody who runs an organization. */
    public record Organizer(UUID account, UUID organization, String email, String language) {

        public static Organizer speaking(String language) {
            UUID account = Ids.next();
            return new Organizer(account, Ids.next(), "organizer-" + account + "@example.org", language);
        }
    }

    public void tellsAddress(Organizer organizer) {
        Events.send(new AccountEvent.ContactChanged(
                organizer.account(),
                organizer.language(),
                transport.seal(new AccountEvent.Contact(organizer.email()), organizer.account()),
                Instant.now()));
    }

    public void asksToSignIn(Organizer organizer, Duration valid) {
        Events.send(new AccountEvent.SignInLinkRequested(
                organizer.account(),
                organizer.language(),
                transport.seal(
                        new AccountEvent.SignInRecipient(
                                organizer.email(), "/organize/sign-in/s" + organizer.account()),
                        organizer.account()),
                Instant.now().plus(valid),
                Instant.now()));
    }

    public void invited(Organizer organizer, Instant until) {
        Events.send(new AccountEvent.Invited(
                organizer.account(),
                organizer.language(),
                transport.seal(
                        new AccountEvent.SignInRecipient(
                                organizer.email(), "/organize/sign-in/i" + organizer.account()),
                        organizer.account()),
                until,
                Instant.now()));
    }

    public static void published(Organizer organizer, UUID petition) {
        published(organizer, petition, "/petitions/free-the-poet");
    }

    /** As petition-service tells it, or a former release of it with {@code null}. */
    public static void published(Organizer organizer, UUID petition, String path) {
        Events.send(new PetitionEvent.Published(
                petition,
                organizer.organization(),
                organizer.account(),
                "free-the-poet",
                "en",
                Map.of("en", Signers.TITLE),
                Map.of(),
                500,
                Instant.now(),
                path,
                null));
    }

    public static void rejected(Organizer organizer, UUID petition, String reason, String explanation) {
        Events.send(new PetitionEvent.Rejected(
                petition,
                organizer.organization(),
                organizer.account(),
                "free-the-poet",
                "en",
                Signers.TITLE,
                reason,
                explanation,
                Instant.now(),
                null,
                null));
    }

    public static void reached(Organizer organizer, UUID petition, long milestone) {
        Events.send(new PetitionEvent.MilestoneReached(
                petition,
                organizer.account(),
                "free-the-poet",
                "en",
                Signers.TITLE,
                milestone,
                2 * milestone,
                Instant.now(),
                null));
    }

    public static CampaignEvent.UpdatePosted update(Organizer organizer, UUID... petitions) {
        return new CampaignEvent.UpdatePosted(
                Ids.next(),
                Ids.next(),
                organizer.organization(),
                "Families of Qeshqer",
                "/campaigns/poets/updates/letter",
                "ug",
                "شائىردىن خەت كەلدى",
                "قەشقەر، 21-نويابىر",
                "## ئاخىرقى خەۋەر\n\nئۇ **ھايات**. [تولۇق](https://example.org/news) "
                        + "![x](https://tracker.example.org/p.gif)\n\n<script>alert(1)</script>",
                "Radio Example",
                List.of(petitions),
                Instant.now());
    }
}
