package org.imza.kit.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.access.TokenClaims;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Real session tokens, signed with the key of this run, for tests of services that only verify them. */
public final class Tokens {

    /** The platform's address in tests. */
    public static final String PUBLIC_URL = "http://localhost:8080";

    /** The secret that forms carry in tests. */
    public static final String CSRF = "csrf-of-the-test";

    private Tokens() {}

    /** A token of an organizer who is a member of {@code organizations}. */
    public static String organizer(UUID account, MemberOf... organizations) {
        return of(account, Set.of(Role.ORGANIZER), organizations);
    }

    /** A token of a moderator. */
    public static String moderator(UUID account) {
        return of(account, Set.of(Role.ORGANIZER, Role.MODERATOR));
    }

    /** A token of somebody with {@code roles} who is a member of {@code organizations}. */
    public static String of(UUID account, Set<Role> roles, MemberOf... organizations) {
        return signed(claims(account, roles, List.of(organizations), Duration.ofMinutes(15), Duration.ZERO));
    }

    /** A token of an administrator. */
    public static String administrator(UUID account) {
        return of(account, Set.of(Role.ORGANIZER, Role.ADMINISTRATOR));
    }

    /** An organizer's token that ended a minute ago. */
    public static String expired(UUID account, MemberOf... organizations) {
        return signed(claims(
                account,
                Set.of(Role.ORGANIZER),
                List.of(organizations),
                Duration.ofMinutes(-1),
                Duration.ofMinutes(20)));
    }

    /** A token as the release before member roles signed it: of an organizer who may do all in an organization. */
    public static String withoutRoleIn(UUID account, MemberOf organization) {
        JwtClaims claims = claims(account, Set.of(Role.ORGANIZER), List.of(), Duration.ofMinutes(15), Duration.ZERO);
        claims.setClaim(
                "organizations",
                List.of(Map.of(
                        "id", organization.id().toString(), "slug", organization.slug(), "name", organization.name())));
        return signed(claims);
    }

    /** What stands for the session of {@code token} in events: the SHA-256 of its {@code sid}. */
    public static String sessionHash(String token) {
        try {
            byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
            String sid =
                    JwtClaims.parse(new String(payload, StandardCharsets.UTF_8)).getStringClaimValue("sid");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sid.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token of an organizer without any organization, issued some minutes ago. */
    public static String outdated(UUID account) {
        return signed(
                claims(account, Set.of(Role.ORGANIZER), List.of(), Duration.ofMinutes(5), Duration.ofMinutes(10)));
    }

    private static JwtClaims claims(
            UUID account, Set<Role> roles, List<MemberOf> organizations, Duration left, Duration age) {
        Instant now = Instant.now();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(PUBLIC_URL);
        claims.setSubject(account.toString());
        claims.setIssuedAt(NumericDate.fromMilliseconds(now.minus(age).toEpochMilli()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(now.plus(left).toEpochMilli()));
        new TokenClaims(UUID.randomUUID().toString(), CSRF, roles, organizations)
                .byName()
                .forEach(claims::setClaim);
        return claims;
    }

    private static String signed(JwtClaims claims) {
        try {
            String directory = ConfigProvider.getConfig().getValue("imza.keys.directory", String.class);
            EllipticCurveJsonWebKey key = (EllipticCurveJsonWebKey)
                    JsonWebKey.Factory.newJwk(Files.readString(Path.of(directory, "session.jwk")));
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(key.getPrivateKey());
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setAlgorithmHeaderValue("ES256");
            signature.setHeader("typ", "JWT");
            return signature.getCompactSerialization();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
