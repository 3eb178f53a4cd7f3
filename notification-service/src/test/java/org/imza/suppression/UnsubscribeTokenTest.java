package org.imza.suppression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnsubscribeTokenTest {

    private final byte[] fingerprint = "sixteen bytes ok".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private final byte[] proof = "sixteen others ok".substring(1).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private final UUID organization = UUID.fromString("01a1fded-c581-72af-88eb-5ac990a004e5");

    @Test
    void readsWhatItWrote() {
        UnsubscribeToken token = UnsubscribeToken.parse(new UnsubscribeToken(fingerprint, organization, proof).text())
                .orElseThrow();
        assertArrayEquals(fingerprint, token.fingerprint());
        assertEquals(organization, token.organizationId());
        assertArrayEquals(proof, token.proof());
    }

    @Test
    void isSafeInAddresses() {
        assertTrue(new UnsubscribeToken(fingerprint, organization, proof).text().matches("[A-Za-z0-9_-]{64}"));
    }

    @Test
    void refusesWhatIsNoToken() {
        for (String text : new String[] {"", "x", "A".repeat(63), "A".repeat(68), "ئ".repeat(64), "+".repeat(64)}) {
            assertTrue(UnsubscribeToken.parse(text).isEmpty(), text);
        }
    }
}
