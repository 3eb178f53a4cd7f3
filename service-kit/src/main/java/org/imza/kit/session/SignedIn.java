package org.imza.kit.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is signed in, as their session token says. */
@RequestScoped
public class SignedIn {

    private final SecurityIdentity identity;

    SignedIn(SecurityIdentity identity) {
        this.identity = identity;
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
