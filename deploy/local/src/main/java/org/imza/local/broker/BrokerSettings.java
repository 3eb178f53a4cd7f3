package org.imza.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the broker is told: one node, everything replicated once, small internal topics, no topic by accident. */
final class BrokerSettings {
    private static final String LOGGING = """
            logger.level=WARN
            logger.handlers=CONSOLE
            handler.CONSOLE=org.jboss.logmanager.handlers.ConsoleHandler
            handler.CONSOLE.formatter=LINE
            handler.CONSOLE.properties=autoFlush
            handler.CONSOLE.autoFlush=true
            formatter.LINE=org.jboss.logmanager.formatters.PatternFormatter
            formatter.LINE.properties=pattern
            formatter.LINE.pattern=%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] %s%e%n
            """;

    private BrokerSettings() {}

    /** The file that says what the broker logs, beside its settings. */
    static Path logging(Path settings) {
        return settings.resolveSibling("logging.properties");
    }

    static void write(Path file, Path data, int port, int controllerPort) throws IOException {
        Files.writeString(
                file, """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, data.toString().replace("\\", "\\\\")));
    }
}
