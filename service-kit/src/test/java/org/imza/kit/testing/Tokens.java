package org.imza.kit.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imza.kit.session.MemberOf;
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
        return token(account, List.of("organizer"), List.of(organizations), Duration.ofMinutes(15));
    }

    /** A token of a moderator. */
    public static String moderator(UUID account) {
        return token(account, List.of("organizer", "moderator"), List.of(), Duration.ofMinutes(15));
    }

    /** A token of an administrator. */
    public static String administrator(UUID account) {
        return token(account, List.of("organizer", "administrator"), List.of(), Duration.ofMinutes(15));
    }

    /** An organizer's token that ended a minute ago. */
    public static String expired(UUID account, MemberOf... organizations) {
        return token(account, List.of("organizer"), List.of(organizations), Duration.ofMinutes(-1));
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
        return token(account, List.of("organizer"), List.of(), Duration.ofMinutes(5), Duration.ofMinutes(10));
    }

    private static String token(UUID account, List<String> groups, List<MemberOf> organizations, Duration left) {
        return token(account, groups, organizations, left, left.isNegative() ? Duration.ofMinutes(20) : Duration.ZERO);
    }

    private static String token(
            UUID account, List<String> groups, List<MemberOf> organizations, Duration left, Duration age) {
        try {
            JwtClaims claims = new JwtClaims();
            claims.setIssuer(PUBLIC_URL);
            claims.setSubject(account.toString());
            claims.setIssuedAt(
                    NumericDate.fromMilliseconds(Instant.now().minus(age).toEpochMilli()));
            claims.setExpirationTime(
                    NumericDate.fromMilliseconds(Instant.now().plus(left).toEpochMilli()));
            claims.setStringClaim("sid", UUID.randomUUID().toString());
            claims.setStringClaim("csrf", CSRF);
            claims.setStringListClaim("groups", groups);
            claims.setClaim(
                    "organizations",
                    new ArrayList<>(organizations.stream().map(Tokens::claim).toList()));
            return sign(claims);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> claim(MemberOf member) {
        return Map.of("id", member.id().toString(), "slug", member.slug(), "name", member.name());
    }

    private static String sign(JwtClaims claims) throws Exception {
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
    }
}
