package org.imza.smtp;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.trace.Tracing;
import org.imza.letter.Addressed;
import org.imza.queue.MailCounts;
import org.imza.queue.MailQueue;
import org.imza.queue.Outcome;
import org.imza.queue.QueuedMail;
import org.imza.queue.UnsealingMail;
import org.imza.suppression.Suppressions;
import org.jboss.logging.Logger;

/**
 * Sends the next mail and notes how that ended, in one transaction. A mail goes out once: only a crash, or the loss of
 * the database, after the mail server has taken it and before the note is committed sends it twice, with the same
 * Message-ID, which most mailboxes show once. The transaction is no JTA one: that would time out on a slow server and
 * forget a mail that was taken.
 */
@ApplicationScoped
class SendingMail {

    private static final Logger LOG = Logger.getLogger(SendingMail.class);

    private final DataSource dataSource;
    private final MailQueue queue;
    private final UnsealingMail unsealing;
    private final MailServer server;
    private final Suppressions suppressions;
    private final Fingerprints fingerprints;
    private final MailCounts counts;
    private final Tracing tracing;
    private final Clock clock;

    SendingMail(
            DataSource dataSource,
            MailQueue queue,
            UnsealingMail unsealing,
            MailServer server,
            Suppressions suppressions,
            Fingerprints fingerprints,
            MailCounts counts,
            Tracing tracing,
            Clock clock) {
        this.dataSource = dataSource;
        this.queue = queue;
        this.unsealing = unsealing;
        this.server = server;
        this.suppressions = suppressions;
        this.fingerprints = fingerprints;
        this.counts = counts;
        this.tracing = tracing;
        this.clock = clock;
    }

    /** @param knocking whether it is to find out if the server is there at all */
    Outcome sendNext(boolean knocking) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = sendNext(connection, knocking);
                connection.commit();
                return outcome;
            } finally {
                // Nothing is left to roll back after a commit; after a failure this frees the mail for the next try.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Outcome sendNext(Connection connection, boolean knocking) throws SQLException {
        Optional<QueuedMail> next = queue.claim(connection, knocking);
        if (next.isEmpty()) {
            return Outcome.IDLE;
        }
        QueuedMail mail = next.get();
        Outcome outcome = traced(connection, mail);
        queue.settle(connection, mail, outcome);
        counts.count(mail.kind(), outcome);
        return outcome;
    }

    /** Where a trace ends: nothing of it goes into the mail, which strangers carry. */
    private Outcome traced(Connection connection, QueuedMail mail) throws SQLException {
        Span span = tracing.begin("send mail", SpanKind.CLIENT, mail.traceparent());
        try {
            Outcome outcome = attempt(connection, mail);
            span.setAttribute("imza.mail.kind", MailCounts.label(mail.kind()));
            span.setAttribute("imza.mail.outcome", MailCounts.label(outcome));
            return outcome;
        } finally {
            span.end();
        }
    }

    /** A mail that cannot be opened or written must not keep the others waiting. */
    private Outcome attempt(Connection connection, QueuedMail mail) throws SQLException {
        try {
            return deliver(connection, mail);
        } catch (RuntimeException e) {
            // Where it failed, not the exception's text: that may quote what is personal.
            LOG.errorf(
                    "Mail %s cannot be written: %s at %s",
                    mail.id(), e.getClass().getName(), e.getStackTrace()[0]);
            return Outcome.POSTPONED;
        }
    }

    private Outcome deliver(Connection connection, QueuedMail mail) throws SQLException {
        if (!mail.expiresAt().isAfter(clock.instant())) {
            return Outcome.EXPIRED;
        }
        if (mail.cancelled() || mail.update() != null && mail.supporter() == null) {
            return Outcome.CANCELLED;
        }
        if (mail.update() != null && !queue.stillFollows(connection, mail)) {
            return Outcome.REFUSED;
        }
        Optional<Addressed> addressed = unsealing.unseal(mail);
        if (addressed.isEmpty()) {
            // An organizer whose address has not reached us yet.
            return Outcome.POSTPONED;
        }
        byte[] fingerprint = fingerprints.of(addressed.get().email());
        if (suppressions.refusesEverything(connection, fingerprint)) {
            return Outcome.REFUSED;
        }
        Outcome outcome = server.send(mail.id(), addressed.get(), fingerprint);
        if (outcome == Outcome.BOUNCED) {
            suppressions.bounced(connection, fingerprint, clock.instant());
        }
        return outcome;
    }
}
