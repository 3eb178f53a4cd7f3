package org.imza.kit.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imza.kit.problem.Problem;

/** Who is signed in, as their session token says. */
@RequestScoped
public class SignedIn {

    /** A token that was issued just now says all there is to say. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final SecurityIdentity identity;
    private final Clock clock;

    SignedIn(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
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

    /** Them, for commands that write down who gave them. */
    public Actor actor() {
        return new Actor(accountId(), identity.getRoles());
    }

    /** Whether they may publish and reject. */
    public boolean moderator() {
        return identity.hasRole("moderator");
    }

    /** Whether they may invite people to sign in. */
    public boolean administrator() {
        return identity.hasRole("administrator");
    }

    /** What stands for their session wherever its secret id may not. */
    public String sessionHash() {
        return SessionHash.of(token().getClaim("sid"));
    }

    /** The organizations they are members of. */
    public List<MemberOf> organizations() {
        JsonArray claim = token().getClaim("organizations");
        return claim == null
                ? List.of()
                : claim.stream()
                        .map(JsonValue::asJsonObject)
                        .map(SignedIn::memberOf)
                        .toList();
    }

    /** The organization {@code id}, if they are members of it. */
    public Optional<MemberOf> organization(UUID id) {
        return organizations().stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /**
     * The exception for whoever lacks a right that tokens tell of. They may have got it with another device since their
     * token was issued: pages renew an older one and ask again, and only then it is 403.
     */
    public RuntimeException lacking() {
        return fresh(token(), clock.instant()) ? Problem.forbidden() : new OutdatedToken();
    }

    /** Whether {@code token} was issued just now. */
    static boolean fresh(JsonWebToken token, Instant now) {
        return !Instant.ofEpochSecond(token.getIssuedAtTime()).isBefore(now.minus(FRESH));
    }

    /** What every form of theirs carries, to prove that it is one of our pages. */
    public String csrf() {
        return token().getClaim("csrf");
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private static MemberOf memberOf(JsonObject json) {
        return new MemberOf(UUID.fromString(json.getString("id")), json.getString("slug"), json.getString("name"));
    }
}
