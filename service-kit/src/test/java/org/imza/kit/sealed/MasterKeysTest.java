package org.imza.kit.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master key is replaced step by step, and at each step a replica of the step before works. */
class MasterKeysTest {

    @TempDir
    Path folder;

    private final UUID owner = Ids.next();

    @Test
    void areReplacedStepByStepUntilOldBackupsCannotBeRead() throws Exception {
        KeyFiles.createMissing(folder);
        String first = Files.readString(folder.resolve("master.json"));
        String added = KeysetSteps.withNewKey(first);
        String promoted = KeysetSteps.withNewestFirst(added);
        String last = KeysetSteps.withoutOld(promoted);
        DataKey key = keys(first).newDataKey();

        byte[] inOldBackup = keys(first).wrap(key, owner);
        assertTrue(keys(added).wrappedByPrimary(keys(first).wrap(key, owner)), "nothing is wrapped under it yet");
        assertSame(key, keys(first), keys(added).wrap(key, owner));
        assertSame(key, keys(added), keys(promoted).wrap(key, owner));
        assertFalse(keys(promoted).wrappedByPrimary(inOldBackup));

        byte[] anew = keys(promoted).wrap(keys(promoted).unwrap(inOldBackup, owner), owner);
        assertTrue(keys(promoted).wrappedByPrimary(anew));
        assertSame(key, keys(last), anew);
        assertThrows(SealBroken.class, () -> keys(last).unwrap(inOldBackup, owner));
    }

    private void assertSame(DataKey key, MasterKeys keys, byte[] wrapped) {
        assertArrayEquals(key.secret(), keys.unwrap(wrapped, owner).secret());
    }

    private static MasterKeys keys(String json) {
        try {
            return new MasterKeys(KeyFiles.parse(json));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
