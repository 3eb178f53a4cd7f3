package org.imza.bench.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Role;
import org.imza.kit.access.TokenClaims;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;

/** A session token as campaign-service gives it, signed with the key of this run. */
final class SessionToken {
    private static final float MINUTES = 60;

    private SessionToken() {}

    /** For an organizer of {@code organization} who moderates too. */
    static String of(Path keys, UUID account, UUID organization) throws Exception {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(Service.PUBLIC_URL);
        claims.setSubject(account.toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES);
        new TokenClaims(
                        UUID.randomUUID().toString(),
                        "bench",
                        Set.of(Role.ORGANIZER, Role.MODERATOR),
                        List.of(new MemberOf(organization, "bench", "Bench", Role.OWNER)))
                .byName()
                .forEach(claims::setClaim);
        EllipticCurveJsonWebKey key =
                (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(keys.resolve("session.jwk")));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue("ES256");
        signature.setHeader("typ", "JWT");
        return signature.getCompactSerialization();
    }
}
