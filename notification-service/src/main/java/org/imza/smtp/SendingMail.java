package org.imza.smtp;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sql.SqlFailure;
import org.imza.kit.trace.Tracing;
import org.imza.letter.Addressed;
import org.imza.queue.ClaimingMail;
import org.imza.queue.MailCounts;
import org.imza.queue.Outcome;
import org.imza.queue.QueuedMail;
import org.imza.queue.UnsealingMail;
import org.imza.suppression.Suppressions;
import org.jboss.logging.Logger;

/**
 * Claims the next mail, sends it, and notes how that ended; no row and no connection is held while the mail server
 * speaks. A mail goes out once: only if this process dies, or the database stays away until the claim ends, after the mail
 * server has taken it and before that is noted, is it sent twice, with the same Message-ID, which most mailboxes show once.
 */
@ApplicationScoped
class SendingMail {

    private static final Logger LOG = Logger.getLogger(SendingMail.class);
    /** What the claim leaves for looking up the recipient before an attempt and noting its outcome afterwards. */
    private static final Duration AROUND = Duration.ofMinutes(1);

    private final ClaimingMail claiming;
    private final UnsealingMail unsealing;
    private final MailServer server;
    private final NotingOutcome noting;
    private final Suppressions suppressions;
    private final Fingerprints fingerprints;
    private final Tracing tracing;
    private final Clock clock;

    SendingMail(
            ClaimingMail claiming,
            UnsealingMail unsealing,
            MailServer server,
            NotingOutcome noting,
            Suppressions suppressions,
            Fingerprints fingerprints,
            Tracing tracing,
            Clock clock) {
        this.claiming = claiming;
        this.unsealing = unsealing;
        this.server = server;
        this.noting = noting;
        this.suppressions = suppressions;
        this.fingerprints = fingerprints;
        this.tracing = tracing;
        this.clock = clock;
    }

    /** @param knocking whether it is to find out if the server is there at all */
    Outcome sendNext(boolean knocking) {
        Optional<QueuedMail> next = claiming.claim(knocking, server.longest().plus(AROUND));
        if (next.isEmpty()) {
            return Outcome.IDLE;
        }
        Outcome outcome = traced(next.get());
        noting.note(next.get(), outcome);
        return outcome;
    }

    /** Where a trace ends: nothing of it goes into the mail, which strangers carry. */
    private Outcome traced(QueuedMail mail) {
        Span span = tracing.begin("send mail", SpanKind.CLIENT, mail.traceparent());
        try {
            Outcome outcome = attempt(mail);
            span.setAttribute("imza.mail.kind", MailCounts.label(mail.kind()));
            span.setAttribute("imza.mail.outcome", MailCounts.label(outcome));
            return outcome;
        } finally {
            span.end();
        }
    }

    /** A mail that cannot be opened or written must not keep the others waiting. */
    private Outcome attempt(QueuedMail mail) {
        try {
            Optional<Outcome> pointless = mail.pointless(clock.instant());
            return pointless.isPresent() ? pointless.get() : deliver(mail);
        } catch (SqlFailure e) {
            LOG.warnf(
                    "Mail %s waits after %s", mail.id(), e.getCause().getClass().getName());
            return Outcome.POSTPONED;
        } catch (RuntimeException e) {
            // Where it failed, not the exception's text: that may quote what is personal.
            LOG.errorf(
                    "Mail %s cannot be written: %s at %s",
                    mail.id(), e.getClass().getName(), e.getStackTrace()[0]);
            return Outcome.POSTPONED;
        }
    }

    private Outcome deliver(QueuedMail mail) {
        Optional<Addressed> addressed = unsealing.unseal(mail);
        if (addressed.isEmpty()) {
            // An organizer whose address has not reached us yet.
            return Outcome.POSTPONED;
        }
        byte[] fingerprint = fingerprints.of(addressed.get().email());
        if (suppressions.suppressesEverything(fingerprint)) {
            return Outcome.REFUSED;
        }
        if (clock.instant().plus(server.longest()).isAfter(mail.claimedUntil())) {
            // The database was slow: the claim would end before the attempt does.
            return Outcome.POSTPONED;
        }
        Outcome outcome = server.send(mail.id(), addressed.get(), fingerprint);
        if (outcome == Outcome.BOUNCED) {
            suppressions.bounced(fingerprint, clock.instant());
        }
        return outcome;
    }
}
