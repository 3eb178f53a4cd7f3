package org.imza.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.letter.Letter;
import org.imza.letter.MailKind;

/** A mail as its row says when it is claimed, with all it takes to send it, so that sending needs no connection. */
public record QueuedMail(
        UUID id,
        MailKind kind,
        String language,
        int attempts,
        Instant claimedUntil,
        Instant expiresAt,
        Instant unansweredAt,
        boolean cancelled,
        String traceparent,
        Sealed content,
        Sealed contact,
        String contactLanguage,
        Sealed supporter,
        Withdrawal withdrawal,
        Letter.Update update,
        boolean wanted) {

    /** Something sealed under {@code owner}'s key; {@code null} where there is nothing. */
    record Sealed(UUID owner, byte[] wrappedKey, byte[] text) {}

    /** The sealed way out of a recipient's signature; {@code null} where none is known. */
    record Withdrawal(UUID signatureId, byte[] path) {}

    /** How it ends without being sent, if it is too late for it or nobody is left who wants it. */
    public Optional<Outcome> pointless(Instant now) {
        if (!expiresAt.isAfter(now)) {
            return Optional.of(Outcome.EXPIRED);
        }
        if (cancelled || update != null && supporter == null) {
            return Optional.of(Outcome.CANCELLED);
        }
        return wanted ? Optional.empty() : Optional.of(Outcome.REFUSED);
    }

    static UUID idOf(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    /** Whether the row itself holds all, as it does for whoever signed; other mails point to other rows. */
    static boolean isWhole(ResultSet row) throws SQLException {
        return row.getObject("account_id") == null && row.getObject("mailing_id") == null;
    }

    /** From a row that {@link #isWhole}. */
    static QueuedMail whole(ResultSet row) throws SQLException {
        return of(row, null, null, null, null, null, true);
    }

    /** From a row with all that it points to beside it; {@code wanted} tells whether its recipient still follows. */
    static QueuedMail joined(ResultSet row, boolean wanted) throws SQLException {
        return of(
                row,
                sealed(
                        row.getObject("account_id", UUID.class),
                        row.getBytes("contact_key"),
                        row.getBytes("contact_email")),
                row.getString("contact_language"),
                sealed(
                        row.getObject("supporter_id", UUID.class),
                        row.getBytes("supporter_key"),
                        row.getBytes("supporter_email")),
                withdrawal(row.getObject("withdrawal_of", UUID.class), row.getBytes("withdrawal")),
                update(row),
                wanted);
    }

    private static QueuedMail of(
            ResultSet row,
            Sealed contact,
            String contactLanguage,
            Sealed supporter,
            Withdrawal withdrawal,
            Letter.Update update,
            boolean wanted)
            throws SQLException {
        UUID id = idOf(row);
        Timestamp unansweredAt = row.getTimestamp("unanswered_at");
        return new QueuedMail(
                id,
                MailKind.valueOf(row.getString("kind")),
                row.getString("language"),
                row.getInt("attempts"),
                row.getTimestamp("next_attempt_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                unansweredAt == null ? null : unansweredAt.toInstant(),
                row.getBoolean("cancelled"),
                row.getString("traceparent"),
                sealed(id, row.getBytes("wrapped_key"), row.getBytes("content")),
                contact,
                contactLanguage,
                supporter,
                withdrawal,
                update,
                wanted);
    }

    private static Sealed sealed(UUID owner, byte[] wrappedKey, byte[] text) {
        return text == null ? null : new Sealed(owner, wrappedKey, text);
    }

    private static Withdrawal withdrawal(UUID signatureId, byte[] path) {
        return path == null ? null : new Withdrawal(signatureId, path);
    }

    private static Letter.Update update(ResultSet row) throws SQLException {
        UUID mailing = row.getObject("mailing_id", UUID.class);
        return mailing == null
                ? null
                : new Letter.Update(
                        mailing,
                        row.getObject("organization_id", UUID.class),
                        row.getString("organization_name"),
                        row.getString("path"),
                        row.getString("update_language"),
                        row.getString("title"),
                        row.getString("dateline"),
                        row.getString("body"),
                        row.getString("source_name"),
                        row.getTimestamp("posted_at").toInstant());
    }
}
