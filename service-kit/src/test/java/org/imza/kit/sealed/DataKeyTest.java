package org.imza.kit.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.subtle.Random;
import java.util.Arrays;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    private final DataKey key = new DataKey(Random.randBytes(32));
    private final DataKey other = new DataKey(Random.randBytes(32));
    private final UUID id = Ids.next();

    @Test
    void opensWhatItSealed() {
        assertEquals("ئايگۈل", key.open(key.seal("ئايگۈل", id), id));
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertFalse(Arrays.equals(key.seal("a", id), key.seal("a", id)));
    }

    @Test
    void opensNothingOfOthers() {
        byte[] sealed = key.seal("a", id);
        assertThrows(SealBroken.class, () -> other.open(sealed, id));
        assertThrows(SealBroken.class, () -> key.open(sealed, Ids.next()));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(SealBroken.class, () -> key.open(sealed, id));
    }

    @Test
    void findsEqualTextsUnderTheSameKeyOnly() {
        assertArrayEquals(key.fingerprint("a@b.org"), key.fingerprint("a@b.org"));
        assertFalse(Arrays.equals(key.fingerprint("a@b.org"), other.fingerprint("a@b.org")));
        assertFalse(Arrays.equals(key.fingerprint("a@b.org"), key.fingerprint("a@c.org")));
        assertEquals(16, key.fingerprint("").length);
    }

    @Test
    void provesTokensForOnePurposeAndRecord() {
        String text = LinkToken.of(key, "confirm", id);
        LinkToken token = LinkToken.parse(text).orElseThrow();
        assertEquals(43, text.length());
        assertEquals(id, token.id());
        assertTrue(token.provenBy(key, "confirm"));
        assertFalse(token.provenBy(key, "withdraw"));
        assertFalse(token.provenBy(other, "confirm"));
    }

    @Test
    void provesTokensForOneVersion() {
        UUID second = Ids.next();
        String text = LinkToken.of(key, "confirm", id, second);
        LinkToken token = LinkToken.parse(text).orElseThrow();
        assertEquals(64, text.length());
        assertEquals(id, token.id());
        assertEquals(second, token.version());
        assertTrue(token.provenBy(key, "confirm"));
        assertFalse(token.provenBy(key, "withdraw"));
        assertFalse(new LinkToken(id, Ids.next(), token.proof()).provenBy(key, "confirm"));
        assertFalse(new LinkToken(id, id, token.proof()).provenBy(key, "confirm"));
        assertFalse(new LinkToken(second, id, token.proof()).provenBy(key, "confirm"));
        assertEquals(
                LinkToken.of(key, "confirm", id), LinkToken.of(key, "confirm", id, id), "links of former releases");
        believesNoChanged(text);
    }

    @Test
    void believesNoChangedToken() {
        String text = LinkToken.of(key, "confirm", id);
        believesNoChanged(text);
        assertTrue(LinkToken.parse("").isEmpty());
        assertTrue(LinkToken.parse(text + "=").isEmpty());
        assertTrue(LinkToken.parse("../../etc/passwd").isEmpty());
    }

    private void believesNoChanged(String text) {
        for (int i = 0; i < text.length(); i++) {
            char changed = text.charAt(i) == 'A' ? 'B' : 'A';
            String forged = text.substring(0, i) + changed + text.substring(i + 1);
            assertFalse(
                    LinkToken.parse(forged).map(t -> t.provenBy(key, "confirm")).orElse(false), forged);
        }
    }

    @Test
    void tellsNothingWhenPrinted() {
        assertNotEquals(-1, key.toString().indexOf("secret"));
    }
}
