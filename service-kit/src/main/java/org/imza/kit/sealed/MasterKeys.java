package org.imza.kit.sealed;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.subtle.Random;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Wraps data keys, so that they can lie beside what they seal. */
@Singleton
public class MasterKeys {

    private final Aead master;
    private final int primary;

    @Inject
    MasterKeys(KeysConfig config) throws GeneralSecurityException {
        this(KeyFiles.read(config.directory().resolve(KeyFiles.MASTER)));
    }

    MasterKeys(KeysetHandle keys) throws GeneralSecurityException {
        this.master = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.primary = keys.getPrimary().getId();
    }

    /** A fresh data key. */
    public DataKey newDataKey() {
        return new DataKey(Random.randBytes(DataKey.LENGTH));
    }

    /** {@code key} as it may be stored for {@code owner} (about 65 bytes). */
    public byte[] wrap(DataKey key, UUID owner) {
        try {
            return master.encrypt(key.secret(), DataKey.bytes(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot wrap", e);
        }
    }

    /** Whether {@code wrapped} names the key that wraps now: Tink writes a byte of its own and the key's id before it. */
    boolean wrappedByPrimary(byte[] wrapped) {
        return ByteBuffer.wrap(wrapped, 1, Integer.BYTES).getInt() == primary;
    }

    /**
     * The key that was wrapped for {@code owner}.
     *
     * @throws SealBroken if no master key of today opens it
     */
    public DataKey unwrap(byte[] wrapped, UUID owner) {
        try {
            return new DataKey(master.decrypt(wrapped, DataKey.bytes(owner)));
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }
}
