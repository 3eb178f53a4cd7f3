package org.imza.kit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenClaimsTest {

    private final UUID id = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OWNER", "EDITOR", "TESTIMONIES", "VIEWER"})
    void areReadAsTheyWereWritten(Role role) throws Exception {
        TokenClaims claims = new TokenClaims(
                "session",
                "secret",
                EnumSet.of(Role.ORGANIZER, Role.MODERATOR, Role.ADMINISTRATOR),
                List.of(new MemberOf(id, "group", "The \"Group\"", role), new MemberOf(id, "other", "ئۇ", role)));
        assertEquals(claims, read(claims.byName()));
        assertEquals("TokenClaims[secret]", claims.toString());
    }

    /** They hold for a quarter of an hour after the last replica of that release has ended. */
    @Test
    void letMembersDoAllWhereTheReleaseBeforeNamedNoRole() throws Exception {
        TokenClaims claims = read(Map.of(
                "groups",
                List.of("organizer"),
                "organizations",
                List.of(Map.of("id", id.toString(), "slug", "group", "name", "The Group"))));
        assertEquals(List.of(new MemberOf(id, "group", "The Group", Role.OWNER)), claims.memberships());
    }

    @Test
    void giveNoRightByAWordOfTheReleaseAfter() throws Exception {
        TokenClaims claims = read(Map.of(
                "groups",
                List.of("organizer", "auditor", "owner"),
                "organizations",
                List.of(Map.of("id", id.toString(), "slug", "group", "name", "The Group", "role", "moderator"))));
        assertEquals(Set.of(Role.ORGANIZER), claims.roles());
        assertEquals(List.of(), claims.memberships());
    }

    @Test
    void areFewInATokenOfAnotherProvider() throws Exception {
        TokenClaims claims = read(Map.of());
        assertNull(claims.sid());
        assertEquals(Set.of(), claims.roles());
        assertEquals(List.of(), claims.memberships());
    }

    private static TokenClaims read(Map<String, Object> byName) throws Exception {
        JwtClaims written = new JwtClaims();
        written.setSubject("somebody");
        byName.forEach(written::setClaim);
        return TokenClaims.of(new DefaultJWTCallerPrincipal(JwtClaims.parse(written.toJson())));
    }
}
