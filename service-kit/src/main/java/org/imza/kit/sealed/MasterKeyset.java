package org.imza.kit.sealed;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/**
 * The steps of replacing a master key. Between two of them every replica has to have read the file anew: who does not
 * know a key cannot open what another one wrapped under it.
 */
public final class MasterKeyset {

    private MasterKeyset() {}

    /** The keyset with one more key, that nothing is wrapped under yet. */
    public static String withNewKey(String json) {
        return changed(
                json,
                keys -> keys.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()));
    }

    /** The keyset whose newest key wraps from now on. */
    public static String withNewestFirst(String json) {
        return changed(json, keys -> keys.getAt(keys.size() - 1).makePrimary());
    }

    /**
     * The keyset with nothing but the key that wraps. What was wrapped under another one is lost for good, here and in
     * every backup: that is what it is for.
     */
    public static String withoutOld(String json) {
        return changed(json, keys -> {
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (!keys.getAt(i).isPrimary()) {
                    keys.deleteAt(i);
                }
            }
        });
    }

    private interface Step {
        void on(KeysetHandle.Builder keys);
    }

    private static String changed(String json, Step step) {
        try {
            KeysetHandle.Builder keys = KeysetHandle.newBuilder(KeyFiles.parse(json));
            step.on(keys);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys.build(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no usable keyset");
        }
    }
}
