package org.imza.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.SignatureEvent;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.testing.Events;

/** Plays petition-service: what it publishes about signers. */
@ApplicationScoped
public class Signers {

    public static final String TITLE = "Free the poet of Qeshqer";

    private final TransportSeal transport;

    Signers(TransportSeal transport) {
        this.transport = transport;
    }

    /** Somebody who signs {@code petition}. */
    public record Signer(UUID signature, UUID petition, String name, String email, String language) {

        public static Signer of(UUID petition, String name, String language) {
            UUID signature = Ids.next();
            return new Signer(signature, petition, name, "signer-" + signature + "@example.org", language);
        }
    }

    public SignatureEvent.Submitted submitted(Signer signer, boolean keepMeUpdated, String title) {
        return new SignatureEvent.Submitted(
                signer.signature(),
                signer.petition(),
                "free-the-poet",
                title,
                signer.language(),
                keepMeUpdated,
                sealed(signer),
                Instant.now());
    }

    public SignatureEvent.Repeated repeated(Signer signer) {
        return new SignatureEvent.Repeated(
                signer.signature(),
                signer.petition(),
                "free-the-poet",
                TITLE,
                signer.language(),
                sealed(signer),
                Instant.now());
    }

    public void signs(Signer signer, boolean keepMeUpdated) {
        Events.send(submitted(signer, keepMeUpdated, TITLE));
    }

    public void confirms(Signer signer) {
        confirms(signer, null);
    }

    /** Confirms a submission that asks for news, or one that does not. */
    public void confirms(Signer signer, Boolean keepMeUpdated) {
        Events.send(new SignatureEvent.Confirmed(signer.signature(), signer.petition(), Instant.now(), keepMeUpdated));
    }

    public void withdraws(Signer signer) {
        Events.send(new SignatureEvent.Withdrawn(signer.signature(), signer.petition(), Instant.now()));
    }

    /** Where the links of {@code signer}'s mails lead. */
    public static String confirmPath(Signer signer) {
        return "/sign/confirm/c" + signer.signature();
    }

    public static String withdrawPath(Signer signer) {
        return "/sign/withdraw/w" + signer.signature();
    }

    private String sealed(Signer signer) {
        return transport.seal(
                new SignatureEvent.Recipient(signer.name(), signer.email(), confirmPath(signer), withdrawPath(signer)),
                signer.signature());
    }
}
