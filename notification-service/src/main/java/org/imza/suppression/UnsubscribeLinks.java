package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.sealed.Fingerprints;

/** The links by which the owner of an address unsubscribes. */
@ApplicationScoped
public class UnsubscribeLinks {

    static final String PATH = "/email/unsubscribe/";

    private final Fingerprints fingerprints;

    UnsubscribeLinks(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** Where the news of {@code organizationId} end; relative to the public address. */
    public String forNewsOf(UUID organizationId, byte[] fingerprint, Language language) {
        return PATH + token(fingerprint, organizationId).text() + "?lang=" + language.tag();
    }

    /** Where all mail ends; relative to the public address. */
    public String forEverything(byte[] fingerprint, Language language) {
        return forNewsOf(Suppressions.EVERY_ORGANIZATION, fingerprint, language);
    }

    /** The token of a link, if we made it. */
    Optional<UnsubscribeToken> read(String text) {
        return UnsubscribeToken.parse(text)
                .filter(claimed -> MessageDigest.isEqual(
                        claimed.proof(),
                        token(claimed.fingerprint(), claimed.organizationId()).proof()));
    }

    /** No address holds a colon before its at sign, so that no fingerprint of one is ever taken for a proof. */
    private UnsubscribeToken token(byte[] fingerprint, UUID organizationId) {
        byte[] proof = fingerprints.of("unsubscribe:" + HexFormat.of().formatHex(fingerprint) + ':' + organizationId);
        return new UnsubscribeToken(fingerprint, organizationId, proof);
    }
}
