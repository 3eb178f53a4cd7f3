package org.imza.smtp;

import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.SMTPException.EnhancedStatus;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.imza.queue.Outcome;

/**
 * What a failure to send means. The texts of servers quote addresses, so they are read here and never handed on.
 * Codes: RFC 5321, 4.2; enhanced status codes: RFC 3463.
 */
final class SmtpReply {

    private static final int CLOSING = 421;

    private SmtpReply() {}

    static Outcome outcomeOf(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case SMTPException reply -> outcomeOf(reply);
            case UnknownHostException e -> Outcome.SERVER_AWAY;
            case IOException e -> Outcome.SERVER_AWAY;
            case TimeoutException e -> Outcome.SERVER_AWAY;
            case io.smallrye.mutiny.TimeoutException e -> Outcome.SERVER_AWAY;
            case IllegalArgumentException e -> Outcome.FAILED;
            case Throwable other -> closed(other) ? Outcome.SERVER_AWAY : Outcome.POSTPONED;
        };
    }

    private static Outcome outcomeOf(SMTPException reply) {
        boolean recipient = says(reply, "recipient address not accepted");
        boolean data = says(reply, "DATA command not accepted") || says(reply, "sending data failed");
        if (!recipient && !data || reply.getReplyCode() == CLOSING) {
            // Refused before any recipient was named: our login or sender address is at fault, and nobody's mail may
            // be lost over that.
            return Outcome.SERVER_AWAY;
        }
        if (!reply.isPermanent()) {
            return Outcome.POSTPONED;
        }
        return recipient && noSuchMailbox(reply) ? Outcome.BOUNCED : Outcome.FAILED;
    }

    /** 550 also means "not from you" or "mailbox full": only a word about the address is one about the mailbox. */
    private static boolean noSuchMailbox(SMTPException reply) {
        EnhancedStatus status = reply.getEnhancedStatus();
        if (status == EnhancedStatus.OTHER_UNKNOWN) {
            return reply.getReplyCode() == 550 || reply.getReplyCode() == 553;
        }
        return status == EnhancedStatus.OTHER_ADDRESS;
    }

    private static boolean says(SMTPException reply, String step) {
        return reply.getMessage().startsWith(step);
    }

    private static boolean closed(Throwable failure) {
        return failure.getMessage() != null && failure.getMessage().contains("closed");
    }
}
