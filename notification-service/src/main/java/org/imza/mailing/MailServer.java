package org.imza.mailing;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Hands one mail to the mail server. */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    private final ReactiveMailer mailer;
    private final Writing writing;
    private final MailingConfig config;

    MailServer(ReactiveMailer mailer, Writing writing, MailingConfig config) {
        this.mailer = mailer;
        this.writing = writing;
        this.config = config;
    }

    Outcome send(UUID id, Addressed addressed, byte[] fingerprint) {
        Mail mail = writing.write(id, addressed, fingerprint);
        try {
            mailer.send(mail).await().atMost(config.timeout());
            return Outcome.SENT;
        } catch (RuntimeException e) {
            Outcome outcome = SmtpReply.outcomeOf(e);
            // Neither the exception's text nor the server's: both may quote the address.
            LOG.debugf("Mail %s: %s after %s", id, outcome, e.getClass().getName());
            return outcome;
        }
    }
}
