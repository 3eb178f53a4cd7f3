package org.imza.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Eventually;
import org.imza.subscription.ActivatingSubscription;
import org.imza.subscription.Subscribing;
import org.imza.subscription.SubscriptionRequest;
import org.imza.testing.Organizers.Organizer;
import org.imza.testing.Signers.Signer;

/** People who follow petitions. */
@ApplicationScoped
public class Subscribers {

    private final Signers signers;
    private final Database database;
    private final Subscribing subscribing;
    private final ActivatingSubscription activating;

    Subscribers(Signers signers, Database database, Subscribing subscribing, ActivatingSubscription activating) {
        this.signers = signers;
        this.database = database;
        this.subscribing = subscribing;
        this.activating = activating;
    }

    /** Somebody who signed, asked for news and confirmed. They have got one mail. */
    public Signer following(UUID petition, String language) {
        Signer signer = Signer.of(petition, "Aygül", language);
        signers.signs(signer, true);
        MailCatcher.theMailTo(signer.email());
        confirmed(signer);
        return signer;
    }

    /** A petition with somebody like that. */
    public FollowedPetition followedPetition(String language) {
        UUID petition = Ids.next();
        return new FollowedPetition(petition, Organizer.speaking("en"), following(petition, language));
    }

    /** Lets {@code signer} sign one more petition, ask for news and confirm. */
    public Signer followingToo(Signer signer, UUID petition) {
        Signer again = new Signer(Ids.next(), petition, signer.name(), signer.email(), signer.language());
        signers.signs(again, true);
        Eventually.holds(() -> database.count("subscription where signature_id = ?", again.signature()) == 1);
        confirmed(again);
        return again;
    }

    /** The same without events, for many. */
    @Transactional
    @ActivateRequestContext
    public void follow(UUID petition, String email, String language) {
        UUID signature = Ids.next();
        subscribing.subscribe(new SubscriptionRequest(
                signature, petition, language, email, "/sign/withdraw/" + signature, Instant.now()));
        activating.activate(signature);
    }

    /** The second mail for somebody: the first one asked them to confirm. */
    public ReceivedMail theNewsFor(Signer signer) {
        return MailCatcher.mailsTo(signer.email(), 2).getLast();
    }

    private void confirmed(Signer signer) {
        signers.confirms(signer);
        Eventually.holds(() ->
                database.count("subscription where signature_id = ? and state = 'ACTIVE'", signer.signature()) == 1);
    }
}
