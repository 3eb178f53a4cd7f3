package org.imza.signature;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.imza.event.SignatureEvent.Recipient;
import org.imza.kit.event.EventJson;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.TransportSeal;

/** Seals signers: at rest under their petition's key, on the way to their mail under the services' shared one. */
@Singleton
public class SignerSeal {

    private final TransportSeal transport;

    SignerSeal(TransportSeal transport) {
        this.transport = transport;
    }

    public byte[] forRest(DataKey key, UUID signatureId, Signer signer) {
        return key.seal(EventJson.write(signer), signatureId);
    }

    public Signer open(DataKey key, SignatureRow row) {
        return open(key, row.sealed(), row.id());
    }

    Signer open(DataKey key, byte[] sealed, UUID signatureId) {
        return EventJson.read(key.open(sealed, signatureId), Signer.class);
    }

    /**
     * Whom the mail about a submission goes to, with the links that only they may have.
     *
     * @param spoken tag of the interface's language, which the links remember; {@code null} where it follows the words signed
     */
    public String forMail(DataKey key, UUID signatureId, UUID submissionId, Signer signer, String spoken) {
        String remembered = spoken == null ? "" : "?lang=" + spoken;
        return transport.seal(
                new Recipient(
                        signer.name(),
                        signer.email(),
                        LinkPurpose.CONFIRM.path(key, signatureId, submissionId) + remembered,
                        LinkPurpose.WITHDRAW.path(key, signatureId) + remembered),
                signatureId);
    }
}
