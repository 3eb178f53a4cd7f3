package org.imza.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.imza.queue.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose fault a failure is: the server's, the mail's, or that of a mailbox that is not there. */
class SmtpReplyTest {

    private static final String RECIPIENT = "recipient address not accepted";
    private static final String DATA = "DATA command not accepted";
    private static final String SENDING = "sending data failed";

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 no such user, BOUNCED",
        "553, 553 5.1.3 bad address, BOUNCED",
        "550, 550 no such user, BOUNCED",
        "553, 553 not here, BOUNCED",
        // Refused for good, but not for want of a mailbox.
        "550, 550 5.7.1 not from you, FAILED",
        "552, 552 5.2.2 mailbox full, FAILED",
        "554, 554 no thanks, FAILED",
        "451, 451 4.7.1 greylisted, POSTPONED",
        "452, 452 4.1.1 later, POSTPONED",
        "421, 421 4.3.2 closing, SERVER_AWAY"
    })
    void tellsARecipientThatIsNotThereFromOneThatIsRefused(int code, String text, Outcome outcome) {
        assertEquals(outcome, outcomeOf(RECIPIENT, code, text));
    }

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 no such user, FAILED",
        "554, 554 5.7.1 spam, FAILED",
        "452, 452 4.3.1 disk full, POSTPONED",
        "421, 421 4.3.2 closing, SERVER_AWAY"
    })
    void takesWhatIsSaidOfTheContentForNothingAboutTheMailbox(int code, String text, Outcome outcome) {
        assertEquals(outcome, outcomeOf(DATA, code, text));
        assertEquals(outcome, outcomeOf(SENDING, code, text));
    }

    /** No mail is lost over our own login or sender address. */
    @Test
    void blamesNoMailBeforeItsRecipientWasNamed() {
        assertEquals(Outcome.SERVER_AWAY, outcomeOf("AUTH LOGIN failed", 535, "535 5.7.8 bad credentials"));
        assertEquals(Outcome.SERVER_AWAY, outcomeOf("sender address not accepted", 550, "550 5.1.8 who are you"));
    }

    @Test
    void knowsAServerThatIsAway() {
        assertEquals(Outcome.SERVER_AWAY, SmtpReply.outcomeOf(new ConnectException("refused")));
        assertEquals(Outcome.SERVER_AWAY, SmtpReply.outcomeOf(new UnknownHostException("mail")));
        assertEquals(Outcome.SERVER_AWAY, SmtpReply.outcomeOf(new TimeoutException()));
        assertEquals(Outcome.SERVER_AWAY, SmtpReply.outcomeOf(new CompletionException(new ConnectException())));
        assertEquals(Outcome.SERVER_AWAY, SmtpReply.outcomeOf(new IllegalStateException("Connection was closed")));
    }

    @Test
    void triesAgainWhatItDoesNotUnderstand() {
        assertEquals(Outcome.POSTPONED, SmtpReply.outcomeOf(new IllegalStateException("strange")));
        assertEquals(Outcome.POSTPONED, SmtpReply.outcomeOf(new IllegalStateException()));
        assertEquals(Outcome.FAILED, SmtpReply.outcomeOf(new IllegalArgumentException("no address")));
    }

    private static Outcome outcomeOf(String step, int code, String text) {
        return SmtpReply.outcomeOf(new SMTPException(step, code, List.of(text), true));
    }
}
