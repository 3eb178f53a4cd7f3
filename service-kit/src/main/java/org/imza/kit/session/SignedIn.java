package org.imza.kit.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Memberships;
import org.imza.kit.access.Role;
import org.imza.kit.access.TokenClaims;

/** Who is signed in, as their session token says. */
@RequestScoped
public class SignedIn {

    /** A token that was issued just now says all there is to say. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final SecurityIdentity identity;
    private final Instance<Memberships> memberships;
    private final Clock clock;
    private Actor actor;

    SignedIn(SecurityIdentity identity, Instance<Memberships> memberships, Clock clock) {
        this.identity = identity;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Whether anybody is. */
    public boolean present() {
        return !identity.isAnonymous();
    }

    /** Their account. */
    public UUID accountId() {
        return UUID.fromString(token().getSubject());
    }

    /** Them, as the code that answers this request needs to know them. */
    public Actor actor() {
        if (actor == null) {
            actor = memberships.isUnsatisfied() ? asTheTokenSays() : asKnownHere();
        }
        return actor;
    }

    /** Whether they may publish and reject. */
    public boolean moderator() {
        return claims().roles().contains(Role.MODERATOR);
    }

    /** Whether they may invite people to sign in. */
    public boolean administrator() {
        return claims().roles().contains(Role.ADMINISTRATOR);
    }

    /** What stands for their session wherever its secret id may not. */
    public String sessionHash() {
        return SessionHash.of(claims().sid());
    }

    /** Whether {@code token} was issued just now. */
    static boolean fresh(JsonWebToken token, Instant now) {
        return !Instant.ofEpochSecond(token.getIssuedAtTime()).isBefore(now.minus(FRESH));
    }

    /** What every form of theirs carries, to prove that it is one of our pages. */
    public String csrf() {
        return claims().csrf();
    }

    private Actor asKnownHere() {
        return new Actor(accountId(), claims().roles(), memberships.get().of(accountId()), false);
    }

    /** They may have joined an organization with another device since. A page can renew the token, a program has to. */
    private Actor asTheTokenSays() {
        boolean outdated = !MatchedRoute.isApi() && !fresh(token(), clock.instant());
        return new Actor(accountId(), claims().roles(), claims().memberships(), outdated);
    }

    private TokenClaims claims() {
        return TokenClaims.of(token());
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
