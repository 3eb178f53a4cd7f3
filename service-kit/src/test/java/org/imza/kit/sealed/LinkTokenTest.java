package org.imza.kit.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

    private final byte[] fingerprint = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);
    private final byte[] proof = "ixteen others ok".getBytes(StandardCharsets.US_ASCII);
    private final UUID organization = UUID.fromString("01a1fded-c581-72af-88eb-5ac990a004e5");

    /** How links to sign and to unsubscribe have looked since the first that were mailed. */
    @Test
    void looksAsItAlwaysDid() {
        String text = LinkToken.of((purpose, ids) -> proof, "unsubscribe", LinkToken.id(fingerprint), organization);

        assertEquals("c2l4dGVlbiBieXRlcyBvawGh_e3FgXKviOtayZCgBOVpeHRlZW4gb3RoZXJzIG9r", text);
        LinkToken token = LinkToken.parse(text).orElseThrow();
        assertArrayEquals(fingerprint, LinkToken.bytes(token.id()));
        assertEquals(organization, token.version());
        assertArrayEquals(proof, token.proof());
    }

    /** Keys are derived from the secret, so this holds what is proven, too. */
    @Test
    void provesWhatItAlwaysDid() {
        DataKey key = new DataKey(new byte[DataKey.LENGTH]);

        assertEquals("409fc31a57c5576a859461193ac50e2a", HexFormat.of().formatHex(key.proof("confirm", organization)));
        assertEquals(
                "bb5e4ad3009c1635b5b0c772ccd3f6dc",
                HexFormat.of().formatHex(key.proof("confirm", organization, organization)));
    }

    @Test
    void refusesWhatIsNoToken() {
        for (String text : new String[] {"", "x", "A".repeat(63), "A".repeat(68), "ئ".repeat(64), "+".repeat(64)}) {
            assertTrue(LinkToken.parse(text).isEmpty(), text);
        }
    }
}
