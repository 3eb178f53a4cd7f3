package org.imza.kit.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.mac.HmacKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.imza.kit.event.CloudEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventMacsTest {

    private static final String CAMPAIGN = "campaign-service";

    /** Everything that somebody could change who holds a true record, one at a time. */
    static final List<Map.Entry<String, UnaryOperator<Parts>>> CHANGES = List.of(
            change("another topic of the same service", parts -> parts.topic("account-events")),
            change("another service's topic", parts -> parts.topic("petition-events")),
            change("another partition", parts -> parts.partition(parts.partition() + 1)),
            change("another key", parts -> parts.key("b")),
            change("no key", parts -> parts.key(null)),
            change("another value", parts -> parts.value("{\"a\": 2}")),
            change("no value", parts -> parts.value(null)),
            change(
                    "another id",
                    parts -> parts.header("ce_id", UUID.randomUUID().toString())),
            change("another type", parts -> parts.header("ce_type", "org.imza.campaign.campaign-launched")),
            change("another source", parts -> parts.header("ce_source", "/petition-service")),
            change("another time", parts -> parts.header("ce_time", "2026-11-24T12:00:00Z")),
            change("another trace", parts -> parts.header("traceparent", "00-1-2-01")),
            change("a second type", parts -> parts.and("ce_type", "org.imza.campaign.campaign-launched")),
            change("a header more", parts -> parts.and("reply-to", "me")),
            change("a header less", parts -> parts.without("content-type")),
            change(
                    "the value's beginning in a header",
                    parts -> parts.and("x", "{").value("\"a\": 1}")),
            change("no MAC", parts -> parts.without(EventMacs.HEADER)),
            change("an empty MAC", parts -> parts.header(EventMacs.HEADER, "")),
            change("a MAC of zeros", parts -> parts.mac(new byte[37])),
            change("half a MAC", parts -> parts.mac(Arrays.copyOf(parts.mac(), 21))),
            change(
                    "an unknown key",
                    parts -> parts.mac(ByteBuffer.wrap(parts.mac()).putInt(1, 7).array())),
            change("the MAC twice", parts -> parts.and(EventMacs.HEADER, parts.mac())));

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
    void believesNothingThatWasChanged(Map.Entry<String, UnaryOperator<Parts>> change) {
        Parts changed = change.getValue().apply(sent(macs));
        assertFalse(macs.prove(changed.record()), change::getKey);
    }

    @Test
    void believesNobodyElse() throws IOException {
        ProducerRecord<byte[], byte[]> record = record();
        macs.add(record, "petition-service");
        assertFalse(macs.prove(Parts.of(record).record()), "a service that the topic is not of");

        Path others = Files.createDirectory(folder.resolve("others"));
        KeyFiles.createMissing(others);
        assertFalse(macs.prove(sent(new EventMacs(() -> others)).record()), "another installation");
    }

    /** What {@code docs/events.md} tells those who write a consumer of their own. */
    @Test
    void isComputedAsDocumented() throws Exception {
        Parts parts = sent(macs);
        var key = (HmacKey) KeyFiles.read(folder.resolve(KeyFiles.eventsOf(CAMPAIGN)))
                .getPrimary()
                .getKey();
        String content = "696d7a612d6576656e742d31" + text("campaign-events")
                + HexFormat.of().toHexDigits(parts.partition()) + text("a")
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
        assertEquals(HexFormat.of().formatHex(expected), HexFormat.of().formatHex(parts.mac()));
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

    private static Map.Entry<String, UnaryOperator<Parts>> change(String name, UnaryOperator<Parts> change) {
        return Map.entry(name, change);
    }

    private static Parts sent(EventMacs macs) {
        ProducerRecord<byte[], byte[]> record = record();
        macs.add(record, CAMPAIGN);
        return Parts.of(record);
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
        record.headers().add("traceparent", bytes("00-a-b-01"));
        return record;
    }

    private static String text(String text) {
        return HexFormat.of().toHexDigits(bytes(text).length) + HexFormat.of().formatHex(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** A record that can be changed. */
    record Parts(String topic, int partition, String key, Headers headers, String value) {

        static Parts of(ProducerRecord<byte[], byte[]> record) {
            return new Parts(
                    record.topic(),
                    record.partition(),
                    new String(record.key(), StandardCharsets.UTF_8),
                    record.headers(),
                    new String(record.value(), StandardCharsets.UTF_8));
        }

        ConsumerRecord<byte[], byte[]> record() {
            return new ConsumerRecord<>(
                    topic,
                    partition,
                    0,
                    0,
                    TimestampType.CREATE_TIME,
                    0,
                    0,
                    bytes(key),
                    bytes(value),
                    headers,
                    Optional.empty());
        }

        byte[] mac() {
            return headers.lastHeader(EventMacs.HEADER).value();
        }

        Parts topic(String other) {
            return new Parts(other, partition, key, headers, value);
        }

        Parts partition(int other) {
            return new Parts(topic, other, key, headers, value);
        }

        Parts key(String other) {
            return new Parts(topic, partition, other, headers, value);
        }

        Parts value(String other) {
            return new Parts(topic, partition, key, headers, other);
        }

        /** In its place. */
        Parts header(String name, String other) {
            Headers changed = new RecordHeaders();
            headers.forEach(
                    header -> changed.add(header.key(), header.key().equals(name) ? bytes(other) : header.value()));
            return new Parts(topic, partition, key, changed, value);
        }

        Parts mac(byte[] other) {
            return without(EventMacs.HEADER).and(EventMacs.HEADER, other);
        }

        Parts and(String name, String added) {
            return and(name, bytes(added));
        }

        Parts and(String name, byte[] added) {
            return new Parts(topic, partition, key, new RecordHeaders(headers).add(name, added), value);
        }

        Parts without(String name) {
            return new Parts(topic, partition, key, new RecordHeaders(headers).remove(name), value);
        }
    }
}
