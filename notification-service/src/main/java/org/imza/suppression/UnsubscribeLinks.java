package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sealed.LinkToken;

/** The links by which the owner of an address unsubscribes. They work when the address itself is long forgotten. */
@ApplicationScoped
public class UnsubscribeLinks {

    static final String PATH = "/email/unsubscribe/";

    private static final String PURPOSE = "unsubscribe";

    private final Fingerprints fingerprints;

    UnsubscribeLinks(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** Where the news of {@code organizationId} end; relative to the public address. */
    public String forNewsOf(UUID organizationId, byte[] fingerprint, Language language) {
        String token = LinkToken.of(this::proof, PURPOSE, LinkToken.id(fingerprint), organizationId);
        return PATH + token + "?lang=" + language.tag();
    }

    /** Where all mail ends; relative to the public address. */
    public String forEverything(byte[] fingerprint, Language language) {
        return forNewsOf(Suppressions.EVERY_ORGANIZATION, fingerprint, language);
    }

    /** The link that ends with {@code text}, if we made it. */
    Optional<UnsubscribeLink> read(String text) {
        return LinkToken.parse(text)
                .filter(token -> token.provenBy(this::proof, PURPOSE))
                .map(token -> new UnsubscribeLink(LinkToken.bytes(token.id()), token.version()));
    }

    /** No address holds a colon before its at sign, so that no fingerprint of one is ever taken for a proof. */
    private byte[] proof(String purpose, UUID... ids) {
        StringBuilder proven =
                new StringBuilder(purpose).append(':').append(HexFormat.of().formatHex(LinkToken.bytes(ids[0])));
        Arrays.stream(ids).skip(1).forEach(id -> proven.append(':').append(id));
        return fingerprints.of(proven.toString());
    }
}
