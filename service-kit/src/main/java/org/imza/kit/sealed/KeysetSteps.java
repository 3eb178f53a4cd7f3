package org.imza.kit.sealed;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;

/**
 * The steps of replacing a key, of any kind. Between two of them every process that has the file has to have read it
 * anew: who does not know a key cannot open what another one wrapped under it, nor believe what another one proves by it.
 */
public final class KeysetSteps {

    private KeysetSteps() {}

    /** The keyset with one more key of the kind it has, that is not used yet. */
    public static String withNewKey(String json) {
        return changed(
                json,
                (before, keys) -> keys.addEntry(KeysetHandle.generateEntryFromParameters(
                                before.getPrimary().getKey().getParameters())
                        .withRandomId()));
    }

    /** The keyset whose newest key is used from now on. */
    public static String withNewestFirst(String json) {
        return changed(json, (before, keys) -> keys.getAt(keys.size() - 1).makePrimary());
    }

    /**
     * The keyset with nothing but the key in use. What was wrapped under another master key is lost for good, here and in
     * every backup: that is what it is for. Events that another key proved are believed no more.
     */
    public static String withoutOld(String json) {
        return changed(json, (before, keys) -> {
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (!keys.getAt(i).isPrimary()) {
                    keys.deleteAt(i);
                }
            }
        });
    }

    private interface Step {
        void on(KeysetHandle before, KeysetHandle.Builder keys);
    }

    private static String changed(String json, Step step) {
        try {
            KeysetHandle before = KeyFiles.parse(json);
            KeysetHandle.Builder keys = KeysetHandle.newBuilder(before);
            step.on(before, keys);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys.build(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no usable keyset");
        }
    }
}
