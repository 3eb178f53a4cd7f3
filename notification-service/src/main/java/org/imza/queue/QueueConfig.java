package org.imza.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long mails wait, and how often they are tried. */
@ConfigMapping(prefix = "imza.mailing")
public interface QueueConfig {

    /** How long a sender waits after a mail that the server did not answer. */
    @WithDefault("3s")
    Duration reconnectAfter();

    /** When a mail is tried again that the server would not take now; doubled each time. */
    @WithDefault("1m")
    Duration retryAfter();

    /** The longest time between two attempts. */
    @WithDefault("4h")
    Duration longestRetry();

    /** How long a mail is tried; "at least 4-5 days" (RFC 5321, 4.5.4.1). */
    @WithDefault("5d")
    Duration giveUpAfter();

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
    @WithDefault("30d")
    Duration keepNotesFor();

    /** How often older ones are deleted, and who was mailed how often on a day that is over. */
    @WithDefault("1h")
    Duration forgetEvery();
}
