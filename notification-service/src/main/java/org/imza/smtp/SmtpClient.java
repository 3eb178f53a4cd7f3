package org.imza.smtp;

import io.quarkus.mailer.Mail;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.reflect.Field;
import java.util.concurrent.TimeUnit;

/**
 * The framework's mail client, but for a server that keeps silent: its connection is closed. The framework has no setting
 * for that, so that each such server would keep a connection of the pool for ever, and after eight no mail would go out.
 */
@Singleton
class SmtpClient {

    private final MailClient client;
    private final SmtpConfig config;

    SmtpClient(Vertx vertx, MailClient framework, SmtpConfig config) {
        MailConfig settings = settingsOf(framework);
        settings.setIdleTimeout((int) config.timeout().toMillis());
        settings.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        this.client = MailClient.create(vertx, settings);
        this.config = config;
    }

    /** To be called on an event loop. */
    Future<MailResult> send(Mail mail) {
        MailMessage message = new MailMessage()
                .setFrom(config.from())
                .setTo(mail.getTo())
                .setText(mail.getText())
                .setHtml(mail.getHtml());
        config.bounceAddress().ifPresent(message::setBounceAddress);
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        mail.getHeaders().forEach(headers::add);
        return client.sendMail(message.setHeaders(headers));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** All that {@code quarkus.mailer} says, TLS and login included. Nothing but the client itself knows it as a whole. */
    private static MailConfig settingsOf(MailClient client) {
        try {
            Field settings = client.getClass().getDeclaredField("config");
            settings.setAccessible(true);
            return new MailConfig((MailConfig) settings.get(client));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The mail client keeps its settings elsewhere", e);
        }
    }
}
