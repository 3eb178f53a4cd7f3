package org.imza.kit.kafka;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.provider.DirectoryConfigProvider;
import org.jboss.logging.Logger;

/** What every client of the broker is told: where it is, and how to prove who they are. */
@Singleton
public class KafkaClients {

    /** What an operator may say; how events are sent and read is not theirs to change. */
    private static final Set<String> SECURITY = Set.of("security.", "ssl.", "sasl.");

    /** Lets a value be the content of a file, {@code ${directory:/kafka/user:user.key}}, as Secrets are mounted. */
    private static final Map<String, String> FROM_FOLDERS = Map.of(
            "config.providers",
            "directory",
            "config.providers.directory.class",
            DirectoryConfigProvider.class.getName());

    private static final Logger LOG = Logger.getLogger(KafkaClients.class);

    private final Map<String, Object> common;
    private volatile String told = "";

    KafkaClients(KafkaConfig config) {
        Map<String, Object> settings = new HashMap<>();
        config.security().map(KafkaClients::read).ifPresent(read -> {
            settings.putAll(read);
            settings.putAll(FROM_FOLDERS);
        });
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        this.common = Map.copyOf(settings);
    }

    /** {@code own} settings of a client, with what all share. */
    public Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(own);
        all.putAll(common);
        return all;
    }

    /**
     * A client of its {@code own} settings and those that all share. If none can be made, as with the wrong password of a
     * keystore, the log tells the reason once: such a text is about settings only, and Kafka hides passwords in it.
     */
    public <C> C open(Map<String, Object> own, Function<Map<String, Object>, C> maker) {
        try {
            C client = maker.apply(with(own));
            told = "";
            return client;
        } catch (KafkaException e) {
            String why = reason(e);
            if (!why.equals(told)) {
                LOG.errorf("Kafka's client cannot be made: %s", why);
                told = why;
            }
            throw e;
        }
    }

    private static String reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(": "));
    }

    /** It may hold passwords: no message here says more than names. */
    private static Map<String, Object> read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("imza.kafka.security: " + file + " cannot be read");
        }
        Set<String> others = lines.stringPropertyNames().stream()
                .filter(name -> SECURITY.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty()) {
            throw new IllegalStateException("imza.kafka.security: only settings of " + new TreeSet<>(SECURITY)
                    + " belong there, not " + others);
        }
        return lines.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, lines::getProperty));
    }

    @Override
    public String toString() {
        return "KafkaClients[" + new TreeSet<>(common.keySet()) + "]";
    }
}
