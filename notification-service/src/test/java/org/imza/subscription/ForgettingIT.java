package org.imza.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.PetitionEvent.SignersErased;
import org.imza.event.SignatureEvent.Erased;
import org.imza.event.SignatureEvent.Invalidated;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.imza.testing.Subscribers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ForgettingIT {

    @Inject
    ForgettingUnconfirmed forgetting;

    @Inject
    Signers signers;

    @Inject
    Subscribers subscribers;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Database database;

    private final UUID petition = Ids.next();

    @Test
    void forgetsWhoDoesNotConfirm() {
        Signer old = pendingSince(Duration.ofDays(8).plusMinutes(1));
        Signer young = pendingSince(Duration.ofDays(8).minusMinutes(5));
        Signer active = subscribers.following(petition, "en");
        age(active, Duration.ofDays(400));
        QuarkusTransaction.requiringNew().call(forgetting::run);

        assertEquals(0, known(old));
        assertEquals(0, database.count("subscription where signature_id = ?", old.signature()));
        assertEquals(1, known(young));
        assertEquals(1, known(active));
    }

    @Test
    void keepsWhoFollowsSomethingElse() {
        Signer follower = subscribers.following(petition, "en");
        Signer again = new Signer(Ids.next(), Ids.next(), "Aygül", follower.email(), "en");
        signers.signs(again, true);
        Eventually.holds(() -> subscriptions(again) == 1);
        age(again, Duration.ofDays(9));
        QuarkusTransaction.requiringNew().call(forgetting::run);

        assertEquals(1, known(follower));
        assertEquals(0, subscriptions(again));
        signers.withdraws(follower);
        Eventually.holds(() -> known(follower) == 0);
    }

    @Test
    void forgetsAllSignersOfAPetitionWhoseSignersWereErased() {
        Signer signer = subscribers.following(petition, "en");
        Signer other = subscribers.following(Ids.next(), "en");
        Events.send(new SignersErased(petition, Instant.now()));

        Eventually.holds(() -> known(signer) == 0);
        assertEquals(0, subscriptions(signer));
        assertEquals(1, database.count("cancellation where about = ?", signer.signature()));
        assertEquals(1, known(other));
    }

    @Test
    void forgetsWhoIsErasedOrInvalidated() {
        Signer erased = subscribers.following(petition, "en");
        Signer invalidated = subscribers.following(petition, "en");
        Events.send(new Erased(erased.signature(), petition, Instant.now()));
        Events.send(new Invalidated(invalidated.signature(), petition, Instant.now()));

        Eventually.holds(() -> known(erased) + known(invalidated) == 0);
        assertEquals(0, subscriptions(erased) + subscriptions(invalidated));
    }

    @Test
    void letsPendingSignersChangeTheirMind() {
        Signer signer = pendingSince(Duration.ZERO);
        signers.signs(signer, false);
        MailCatcher.mailsTo(signer.email(), 2);
        signers.confirms(signer, false);

        Eventually.holds(() -> known(signer) == 0);
    }

    /** Anyone who knows an address can sign with it, between the mail and the button too. */
    @Test
    void letsNobodyElseTakeAWishBackOrMakeOne() {
        Signer asking = pendingSince(Duration.ZERO);
        signers.signs(asking, false);
        MailCatcher.mailsTo(asking.email(), 2);
        signers.confirms(asking, true);
        Signer silent = Signer.of(petition, "Aygül", "en");
        signers.signs(silent, false);
        MailCatcher.theMailTo(silent.email());
        signers.signs(silent, true);
        MailCatcher.mailsTo(silent.email(), 2);
        signers.confirms(silent, false);

        Eventually.holds(() ->
                database.count("subscription where signature_id = ? and state = 'ACTIVE'", asking.signature()) == 1);
        Eventually.holds(() -> known(silent) == 0);
    }

    private Signer pendingSince(Duration time) {
        Signer signer = Signer.of(petition, "Aygül", "en");
        signers.signs(signer, true);
        Eventually.holds(() -> subscriptions(signer) == 1);
        age(signer, time);
        return signer;
    }

    private void age(Signer signer, Duration time) {
        database.change(
                "update subscription set consented_at = now() - ?::interval where signature_id = ?",
                time.toString(),
                signer.signature());
    }

    private long subscriptions(Signer signer) {
        return database.count("subscription where signature_id = ?", signer.signature());
    }

    private long known(Signer signer) {
        return database.count("supporter where fingerprint = ?", (Object) fingerprints.of(signer.email()));
    }
}
