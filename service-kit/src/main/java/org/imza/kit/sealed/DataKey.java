package org.imza.kit.sealed;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key of one owner's personal data. Destroying it destroys the data. It seals (AES-256-GCM), compares
 * (HMAC-SHA-256) and makes tokens, each under a key derived from one secret (HKDF, RFC 5869). Safe for use by many
 * threads.
 */
public final class DataKey implements LinkKey {

    /** Length of the secret, in bytes. */
    static final int LENGTH = 32;

    private static final int HASH_LENGTH = 16;

    private final byte[] secret;
    private final Aead aead;
    private final SecretKey fingerprintKey;
    private final SecretKey tokenKey;

    DataKey(byte[] secret) {
        try {
            this.secret = secret.clone();
            this.aead = aead(derive("seal").getEncoded());
            this.fingerprintKey = derive("fingerprint");
            this.tokenKey = derive("token");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals {@code text} so that it opens only together with {@code associated}. */
    public byte[] seal(String text, UUID associated) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), bytes(associated));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /**
     * What {@link #seal} was given.
     *
     * @throws SealBroken if it was sealed under another key, for something else, or changed since
     */
    public String open(byte[] sealed, UUID associated) {
        try {
            return new String(aead.decrypt(sealed, bytes(associated)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    /** A keyed hash (16 bytes) by which equal texts are found again, and by nobody without the key. */
    public byte[] fingerprint(String text) {
        return hash(fingerprintKey, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] proof(String purpose, UUID... ids) {
        byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = ByteBuffer.allocate(16 * ids.length + name.length);
        for (UUID id : ids) {
            content.put(bytes(id));
        }
        return hash(tokenKey, content.put(name).array());
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "DataKey[secret]";
    }

    private SecretKey derive(String purpose) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "Generic",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand(("imza " + purpose).getBytes(StandardCharsets.UTF_8), LENGTH));
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key) throws GeneralSecurityException {
        return AesGcmJce.create(AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(LENGTH)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build());
    }

    private static byte[] hash(SecretKey key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), HASH_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
