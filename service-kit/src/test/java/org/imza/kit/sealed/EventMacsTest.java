package org.imza.kit.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.mac.HmacKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imza.kit.event.CloudEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventMacsTest {

    private static final String CAMPAIGN = "campaign-service";

    /** Everything that somebody could change who holds a true record, one at a time. */
    static final List<Map.Entry<String, UnaryOperator<SentRecord>>> CHANGES = List.of(
            change("another topic of the same service", sent -> sent.topic("account-events")),
            change("another service's topic", sent -> sent.topic("petition-events")),
            change("another partition", sent -> sent.partition(sent.partition() + 1)),
            change("another key", sent -> sent.key("b")),
            change("no key", sent -> sent.key(null)),
            change("another value", sent -> sent.value("{\"a\": 2}")),
            change("no value", sent -> sent.value(null)),
            change("another id", sent -> sent.header("ce_id", UUID.randomUUID().toString())),
            change("another type", sent -> sent.header("ce_type", "org.imza.campaign.campaign-launched")),
            change("another source", sent -> sent.header("ce_source", "/petition-service")),
            change("another time", sent -> sent.header("ce_time", "2026-11-24T12:00:00Z")),
            change("another trace", sent -> sent.header("traceparent", "00-1-2-01")),
            change("a second type", sent -> sent.and("ce_type", "org.imza.campaign.campaign-launched")),
            change("a header more", sent -> sent.and("reply-to", "me")),
            change("a header less", sent -> sent.without("content-type")),
            change(
                    "the value's beginning in a header",
                    sent -> sent.and("x", "{").value("\"a\": 1}")),
            change("no MAC", sent -> sent.without(EventMacs.HEADER)),
            change("an empty MAC", sent -> sent.header(EventMacs.HEADER, "")),
            change("a MAC of zeros", sent -> sent.mac(new byte[37])),
            change("half a MAC", sent -> sent.mac(Arrays.copyOf(sent.mac(), 21))),
            change(
                    "an unknown key",
                    sent -> sent.mac(ByteBuffer.wrap(sent.mac()).putInt(1, 7).array())),
            change("the MAC twice", sent -> sent.and(EventMacs.HEADER, sent.mac())));

    @TempDir
    Path folder;

    private EventMacs macs;

    @BeforeEach
    void makeKeys() throws IOException {
        KeyFiles.createMissing(folder);
        macs = new EventMacs(() -> folder);
    }

    @Test
    void believesWhatIsAsItWasSent() {
        assertTrue(macs.prove(sent(macs).record()));
    }

    @ParameterizedTest
    @FieldSource("CHANGES")
    void believesNothingThatWasChanged(Map.Entry<String, UnaryOperator<SentRecord>> change) {
        SentRecord changed = change.getValue().apply(sent(macs));
        assertFalse(macs.prove(changed.record()), change::getKey);
    }

    @Test
    void believesNobodyElse() throws IOException {
        ProducerRecord<byte[], byte[]> record = record();
        macs.add(record, "petition-service");
        assertFalse(macs.prove(SentRecord.of(record).record()), "a service that the topic is not of");

        Path others = Files.createDirectory(folder.resolve("others"));
        KeyFiles.createMissing(others);
        assertFalse(macs.prove(sent(new EventMacs(() -> others)).record()), "another installation");
    }

    /** What {@code docs/events.md} tells those who write a consumer of their own. */
    @Test
    void isComputedAsDocumented() throws Exception {
        SentRecord sent = sent(macs);
        var key = (HmacKey) KeyFiles.read(folder.resolve(KeyFiles.eventsOf(CAMPAIGN)))
                .getPrimary()
                .getKey();
        String content = "696d7a612d6576656e742d31" + text("campaign-events")
                + HexFormat.of().toHexDigits(sent.partition()) + text("a")
                + "00000007"
                + text("ce_specversion") + text("1.0") + text("ce_id") + text("019ab000-0000-7000-8000-000000000001")
                + text("ce_type") + text("org.imza.campaign.update-posted") + text("ce_source") + text("/" + CAMPAIGN)
                + text("ce_time") + text("2026-11-25T12:00:00Z") + text("content-type") + text("application/json")
                + text("traceparent") + text("00-a-b-01") + text("{\"a\": 1}");
        Mac hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()), "HmacSHA256"));
        byte[] expected = ByteBuffer.allocate(37)
                .put((byte) 1)
                .putInt(key.getIdRequirementOrNull())
                .put(hmac.doFinal(HexFormat.of().parseHex(content)))
                .array();
        assertEquals(HexFormat.of().formatHex(expected), HexFormat.of().formatHex(sent.mac()));
    }

    @Test
    void needsTheKeyBeforeAnythingIsTold() throws IOException {
        Files.delete(folder.resolve("events-campaign-service.json"));
        macs.expect("petition-service");
        String said = assertThrows(IllegalStateException.class, () -> macs.expect(CAMPAIGN))
                .getMessage();
        assertTrue(said.contains("events-campaign-service.json"), said);
    }

    /** Between two steps some processes have read the keys of before, others those of after. */
    @Test
    void keysAreReplacedWithoutOneRefusal() throws IOException {
        macs.expect(CAMPAIGN);
        EventMacs before = macs;
        for (UnaryOperator<String> step : List.<UnaryOperator<String>>of(
                KeysetSteps::withNewKey, KeysetSteps::withNewestFirst, KeysetSteps::withoutOld)) {
            Path file = folder.resolve(KeyFiles.eventsOf(CAMPAIGN));
            Files.writeString(file, step.apply(Files.readString(file)));
            EventMacs after = new EventMacs(() -> folder);
            assertTrue(before.prove(sent(after).record()));
            assertTrue(after.prove(sent(before).record()));
            before = after;
        }
        assertFalse(before.prove(sent(macs).record()), "what the old key proved");
    }

    private static Map.Entry<String, UnaryOperator<SentRecord>> change(String name, UnaryOperator<SentRecord> change) {
        return Map.entry(name, change);
    }

    private static SentRecord sent(EventMacs macs) {
        ProducerRecord<byte[], byte[]> record = record();
        macs.add(record, CAMPAIGN);
        return SentRecord.of(record);
    }

    private static ProducerRecord<byte[], byte[]> record() {
        ProducerRecord<byte[], byte[]> record = CloudEvents.record(
                "campaign-events",
                6,
                "a",
                "019ab000-0000-7000-8000-000000000001",
                "org.imza.campaign.update-posted",
                CAMPAIGN,
                "2026-11-25T12:00:00Z",
                "{\"a\": 1}");
        record.headers().add("traceparent", SentRecord.bytes("00-a-b-01"));
        return record;
    }

    private static String text(String text) {
        return HexFormat.of().toHexDigits(SentRecord.bytes(text).length)
                + HexFormat.of().formatHex(SentRecord.bytes(text));
    }
}
