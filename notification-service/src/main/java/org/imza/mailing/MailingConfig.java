package org.imza.mailing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mails go out. */
@ConfigMapping(prefix = "imza.mailing")
interface MailingConfig {

    /** The platform's public address without a slash at the end; the same as {@code imza.public-url}. */
    String publicUrl();

    /**
     * How many mails go out at the same time; each takes a database connection and an SMTP connection. No more than
     * {@code quarkus.mailer.max-pool-size}, and well below {@code quarkus.datasource.jdbc.max-size}.
     */
    @WithDefault("8")
    int senders();

    /** How long a sender without work sleeps before it looks again; what is queued here wakes it earlier. */
    @WithDefault("PT1S")
    Duration poll();

    /** Whom mails come from; the same as {@code quarkus.mailer.from}. */
    String from();

    /** Whom the envelope names as the sender, if not {@link #from()}; the same as {@code quarkus.mailer.bounce-address}. */
    Optional<String> bounceAddress();

    /** How long a sender waits after a mail that the server did not answer. */
    @WithDefault("PT3S")
    Duration reconnectAfter();

    /** When a mail is tried again that the server would not take now; doubled each time. */
    @WithDefault("PT1M")
    Duration retryAfter();

    /** The longest time between two attempts. */
    @WithDefault("PT4H")
    Duration longestRetry();

    /** How long a mail is tried; "at least 4-5 days" (RFC 5321, 4.5.4.1). */
    @WithDefault("P5D")
    Duration giveUpAfter();

    /** How long the server may keep silent before it is hung up on; RFC 5321, 4.5.3.2, gives most commands this long. */
    @WithDefault("PT5M")
    Duration timeout();

    /**
     * How many mails about signing one address gets in 24 hours, over all petitions; anybody can have them sent. Further
     * ones wait for the next day, and the one after, for as long as they are tried.
     */
    @WithDefault("10")
    int signingMailsADay();

    /** The same for mails with a link to sign in. Further ones would come too late and are not sent. */
    @WithDefault("30")
    int signInMailsADay();

    /** How long the note stays that a mail went out; it holds nothing personal. */
    @WithDefault("P30D")
    Duration keepNotesFor();
}
