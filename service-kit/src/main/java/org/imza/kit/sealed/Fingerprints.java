package org.imza.kit.sealed;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Keyed hashes by which one service finds equal texts again, and nobody without its key does. */
@Singleton
public class Fingerprints {

    private static final int LENGTH = 16;

    private final PrfSet prf;

    Fingerprints(KeysConfig config) throws GeneralSecurityException {
        this.prf = KeyFiles.read(config.directory().resolve(KeyFiles.FINGERPRINT))
                .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    /** The keyed hash of {@code text}, 16 bytes. */
    public byte[] of(String text) {
        try {
            return prf.computePrimary(text.getBytes(StandardCharsets.UTF_8), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }
}
