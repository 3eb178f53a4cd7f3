package org.imza.smtp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How mails go out. */
@ConfigMapping(prefix = "imza.mailing")
interface SmtpConfig {

    /**
     * How many mails go out at the same time; each takes an SMTP connection, and a database connection only before and
     * after. No more than {@code quarkus.mailer.max-pool-size}.
     */
    @WithDefault("8")
    int senders();

    /** How long a sender without work sleeps before it looks again; what is queued here wakes it earlier. */
    @WithDefault("1s")
    Duration poll();

    /** Whom mails come from; the same as {@code quarkus.mailer.from}. */
    String from();

    /** Whom the envelope names as the sender, if not {@link #from()}; the same as {@code quarkus.mailer.bounce-address}. */
    Optional<String> bounceAddress();

    /** How long the server may keep silent before it is hung up on; RFC 5321, 4.5.3.2, gives most commands this long. */
    @WithDefault("5m")
    Duration timeout();
}
