package org.imza.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who may sign in and for how long. */
@ConfigMapping(prefix = "imza.account")
interface AccountConfig {

    /** E-mail addresses of the moderators; asked at every renewal, so a removed one loses the role in minutes. */
    Optional<List<String>> moderators();

    /** E-mail addresses of those who may invite others to sign in; asked at every renewal, too. */
    Optional<List<String>> administrators();

    /** Whether any address may become an organizer by signing in, or only those that have an account or were invited. */
    @WithDefault("open")
    Registration registration();

    /** How long a sign-in link works. */
    @WithDefault("15m")
    Duration linkLife();

    /** How long the link in an invitation works; anyone who comes later asks for a link like anybody else. */
    @WithDefault("7d")
    Duration invitationLife();

    /** How many people one administrator may invite within a day. */
    @WithDefault("50")
    int invitationsPerDay();

    /** How many links one address gets within {@link #linkLife()}; more are dropped silently. */
    @WithDefault("5")
    int linksPerAddress();

    /** How long a session token works before it is renewed. */
    @WithDefault("15m")
    Duration tokenLife();

    /** How long a session lives at most, however often it is used. */
    @WithDefault("30d")
    Duration sessionLife();

    /** How long a session lives without being used. */
    @WithDefault("7d")
    Duration sessionIdle();

    /** How often links and sessions that are over are deleted. */
    @WithDefault("10m")
    Duration forgetEvery();

    /** Who becomes an organizer by signing in. */
    enum Registration {
        OPEN,
        INVITED
    }
}
