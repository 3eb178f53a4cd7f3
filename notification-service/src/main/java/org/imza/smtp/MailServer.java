package org.imza.smtp;

import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.imza.letter.Addressed;
import org.imza.letter.RenderingLetter;
import org.imza.queue.Outcome;
import org.jboss.logging.Logger;

/**
 * Hands one mail to the mail server. Everything of the mail client runs on one event loop: called from other threads, it
 * connects on a second one, and a server that greets before the client listens is never heard; the mail then hangs.
 */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    private final SmtpClient client;
    private final RenderingLetter rendering;
    private final SmtpConfig config;
    private final Context eventLoop;

    MailServer(SmtpClient client, RenderingLetter rendering, SmtpConfig config, Vertx vertx) {
        this.eventLoop = vertx.getOrCreateContext();
        this.client = client;
        this.rendering = rendering;
        this.config = config;
    }

    Outcome send(UUID id, Addressed addressed, byte[] fingerprint) {
        Mail mail = rendering.render(id, addressed, fingerprint);
        try {
            onEventLoop(mail).await().atMost(longest());
            return Outcome.SENT;
        } catch (RuntimeException e) {
            Outcome outcome = SmtpReply.outcomeOf(e);
            // Neither the exception's text nor the server's: both may quote the address.
            LOG.debugf("Mail %s: %s after %s", id, outcome, e.getClass().getName());
            return outcome;
        }
    }

    /** Longer does no attempt take: the client hangs up on a silent server, this is for one that answers, but for ever. */
    Duration longest() {
        return config.timeout().multipliedBy(2);
    }

    private Uni<?> onEventLoop(Mail mail) {
        return Uni.createFrom()
                .emitter(sent -> eventLoop.runOnContext(
                        now -> client.send(mail).onSuccess(sent::complete).onFailure(sent::fail)));
    }
}
