package org.imza.kit.sealed;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.subtle.Random;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Wraps data keys, so that they can lie beside what they seal. */
@Singleton
public class MasterKeys {

    private final Aead master;

    MasterKeys(KeysConfig config) throws GeneralSecurityException {
        this.master = KeyFiles.read(config.directory().resolve(KeyFiles.MASTER))
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
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
