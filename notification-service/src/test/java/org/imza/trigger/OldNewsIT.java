package org.imza.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.event.CampaignEvent;
import org.imza.event.PetitionEvent;
import org.imza.event.SignatureEvent;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Organizers;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.Test;

/** A topic read from its beginning, by somebody whose inbox has forgotten what is older than 30 days. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class OldNewsIT {

    @Inject
    Organizers organizers;

    @Inject
    Subscribers subscribers;

    @Inject
    Signers signers;

    @Inject
    Database database;

    private final Organizer organizer = Organizer.speaking("en");
    private final UUID petition = Ids.next();
    private final Instant old = Instant.now().minus(Duration.ofDays(15));

    @Test
    void mailsNobodyAboutWhatIsOldButRemembersIt() {
        organizers.tellsAddress(organizer);
        Signer follower = subscribers.following(petition, "en");
        Signer signer = Signer.of(petition, "Aygül", "en");

        Events.send(new PetitionEvent.Published(
                petition,
                organizer.organization(),
                organizer.account(),
                "slug",
                "en",
                Map.of(),
                Map.of(),
                500,
                old,
                null,
                null));
        Events.send(new PetitionEvent.MilestoneReached(
                petition, organizer.account(), "slug", "en", "Title", 100, 200, old, null));
        CampaignEvent.UpdatePosted update = Organizers.update(organizer, petition);
        Events.send(new CampaignEvent.UpdatePosted(
                update.updateId(),
                update.campaignId(),
                organizer.organization(),
                "Families of Turpan",
                update.path(),
                update.language(),
                update.title(),
                null,
                update.body(),
                null,
                List.of(petition),
                old));
        SignatureEvent.Submitted submitted = signers.submitted(signer, true, Signers.TITLE);
        Events.send(new SignatureEvent.Submitted(
                signer.signature(), petition, "slug", Signers.TITLE, "en", true, submitted.recipient(), old));

        Eventually.holds(() -> database.count("organization where name = 'Families of Turpan'") == 1
                && database.count("subscription where signature_id = ?", signer.signature()) == 1);
        MailCatcher.nothingFor(organizer.email());
        assertEquals(1, MailCatcher.to(follower.email()).size());
        assertEquals(0, MailCatcher.to(signer.email()).size());
    }
}
