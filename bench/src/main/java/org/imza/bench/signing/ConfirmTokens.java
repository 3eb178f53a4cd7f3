package org.imza.bench.signing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.imza.bench.ground.Stage;

/**
 * What the links in the mails carry: the signature's id and a proof under its petition's key, made anew here instead of
 * taken from mails. Anyone who has the service's master key can.
 */
final class ConfirmTokens {
    private static final byte[] PURPOSE = "confirm".getBytes(StandardCharsets.UTF_8);
    private static final int PROOF = 16;
    private static final int SECRET = 32;

    private final Mac mac;

    /** For the petition of a stage. */
    static ConfirmTokens of(Stage stage) throws Exception {
        UUID petition = stage.petition().id();
        byte[] wrapped = stage.database()
                .column(byte[].class, "select wrapped from petition_key where petition_id = ?", petition)
                .getFirst();
        return new ConfirmTokens(stage.ground().keys().resolve("master.json"), petition, wrapped);
    }

    private ConfirmTokens(Path masterKeys, UUID petition, byte[] wrapped) throws Exception {
        AeadConfig.register();
        Aead master = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(masterKeys), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.mac = Mac.getInstance("HmacSHA256");
        mac.init(tokenKey(master.decrypt(wrapped, bytes(petition))));
    }

    private static SecretKey tokenKey(byte[] secret) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "Generic",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand("imza token".getBytes(StandardCharsets.UTF_8), SECRET));
    }

    /** The token that confirms a signature. */
    String of(UUID signature) {
        mac.update(bytes(signature));
        byte[] proof = mac.doFinal(PURPOSE);
        byte[] token = ByteBuffer.allocate(PROOF + PROOF)
                .put(bytes(signature))
                .put(proof, 0, PROOF)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(PROOF)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
