package org.imza.kit.access;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a session token says beside whose it is and how long it works: written by campaign-service, read by every
 * service, of this release and of the one before.
 *
 * @param sid the session's secret id; {@code null} in a token of somebody else's making
 * @param csrf what every form of the session carries, to prove that it is one of our pages
 */
public record TokenClaims(String sid, String csrf, Set<Role> roles, List<MemberOf> memberships) {

    /** The claim that holds the session's secret id. */
    public static final String SID = "sid";

    private static final String CSRF = "csrf";
    private static final String ROLES = "groups";
    private static final String MEMBERSHIPS = "organizations";
    private static final String ID = "id";
    private static final String SLUG = "slug";
    private static final String NAME = "name";
    private static final String ROLE = "role";

    /** What {@code token} says. Words that this release does not know give no right. */
    public static TokenClaims of(JsonWebToken token) {
        return new TokenClaims(
                token.getClaim(SID),
                token.getClaim(CSRF),
                roles(token.getGroups()),
                memberships(token.getClaim(MEMBERSHIPS)));
    }

    /** The claims by their names, as lists, maps and strings. */
    public Map<String, Object> byName() {
        return Map.of(
                SID,
                sid,
                CSRF,
                csrf,
                ROLES,
                roles.stream().map(Role::word).sorted().toList(),
                MEMBERSHIPS,
                memberships.stream().map(TokenClaims::written).toList());
    }

    /** Two of them are secrets. */
    @Override
    public String toString() {
        return "TokenClaims[secret]";
    }

    private static Set<Role> roles(Set<String> words) {
        return words == null
                ? Set.of()
                : words.stream()
                        .flatMap(word -> Role.of(word, Scope.PLATFORM).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static List<MemberOf> memberships(JsonArray claim) {
        return claim == null
                ? List.of()
                : claim.stream()
                        .map(JsonValue::asJsonObject)
                        .flatMap(json -> read(json).stream())
                        .toList();
    }

    private static Map<String, String> written(MemberOf member) {
        return Map.of(
                ID,
                member.id().toString(),
                SLUG,
                member.slug(),
                NAME,
                member.name(),
                ROLE,
                member.role().word());
    }

    /** Until the release before is gone, there are tokens without a role: every member might do all. */
    private static Optional<MemberOf> read(JsonObject json) {
        return Role.of(json.getString(ROLE, Role.OWNER.word()), Scope.ORGANIZATION)
                .map(role -> new MemberOf(
                        UUID.fromString(json.getString(ID)), json.getString(SLUG), json.getString(NAME), role));
    }
}
