package org.imza.kit.sealed;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.imza.event.Topic;
import org.imza.kit.event.CloudEvents;

/**
 * Who reaches the broker can write whatever they like; who is believed has the key of the one service that tells the
 * events of a topic. Every record carries a MAC (HMAC-SHA-256) under that key, over everything in it.
 */
@Singleton
public class EventMacs {

    /** The header of the MAC: Tink's 0x01, the id of the key (4 bytes) and the tag (32 bytes). */
    public static final String HEADER = "imza_mac";

    private final Path directory;
    private final Map<String, Mac> byProducer = new ConcurrentHashMap<>();

    /** With the keysets in the folder that {@code config} tells. */
    public EventMacs(KeysConfig config) {
        this.directory = config.directory();
    }

    /**
     * Reads the keys of {@code producer}, so that who starts without them ends at once and says why.
     *
     * @throws IllegalStateException if they are not there
     */
    public void expect(String producer) {
        of(producer);
    }

    /** Adds what proves that {@code producer} tells this record; nothing in it may be changed afterwards. */
    public void add(ProducerRecord<byte[], byte[]> record, String producer) {
        byte[] content =
                MacContent.of(record.topic(), record.partition(), record.key(), record.headers(), record.value());
        try {
            record.headers().add(HEADER, of(producer).computeMac(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot compute a MAC", e);
        }
    }

    /** Whether {@code record} is as the service sent it that tells the events of its topic. */
    public boolean prove(ConsumerRecord<byte[], byte[]> record) {
        String producer = Topic.named(record.topic()).producer();
        List<Header> macs = headersCalled(HEADER, record.headers());
        if (macs.size() != 1 || macs.getFirst().value() == null || !CloudEvents.isFrom(producer, record.headers())) {
            return false;
        }
        byte[] content =
                MacContent.of(record.topic(), record.partition(), record.key(), record.headers(), record.value());
        try {
            of(producer).verifyMac(macs.getFirst().value(), content);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether {@code record} says nothing about who sent it, as all did before events had MACs. */
    public static boolean missingIn(ConsumerRecord<?, ?> record) {
        return headersCalled(HEADER, record.headers()).isEmpty();
    }

    private static List<Header> headersCalled(String name, Headers headers) {
        return java.util.stream.StreamSupport.stream(headers.headers(name).spliterator(), false)
                .toList();
    }

    private Mac of(String producer) {
        return byProducer.computeIfAbsent(producer, name -> {
            try {
                return KeyFiles.read(directory.resolve(KeyFiles.eventsOf(name)))
                        .getPrimitive(RegistryConfiguration.get(), Mac.class);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("no usable keyset in " + KeyFiles.eventsOf(name), e);
            }
        });
    }
}
