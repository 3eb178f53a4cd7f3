package org.imza.account;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.access.TokenClaims;
import org.imza.kit.sealed.KeysConfig;
import org.imza.kit.site.PublicAddress;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;

/** The one key that signs sessions; its public half is what the other services verify them with. */
@Singleton
class SessionKey {

    private final EllipticCurveJsonWebKey key;
    private final String issuer;
    private final JwtConsumer consumer;

    SessionKey(PublicAddress site, KeysConfig keys) {
        this.key = load(keys.directory().resolve("session.jwk"));
        this.issuer = site.base();
        this.consumer = new JwtConsumerBuilder()
                .setVerificationKey(key.getPublicKey())
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setSkipAllValidators()
                .build();
    }

    /** {@code claims} as a signed token of this site. */
    String sign(JwtClaimsBuilder claims) {
        return claims.issuer(issuer)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.getKeyId())
                .sign(key.getPrivateKey());
    }

    /** Whom {@code token} is of, however old it is; nothing if it was not signed with this key. */
    Optional<Identity> read(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            if (!issuer.equals(claims.getIssuer())) {
                return Optional.empty();
            }
            return Optional.of(
                    new Identity(UUID.fromString(claims.getSubject()), claims.getStringClaimValue(TokenClaims.SID)));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The public half as a JSON Web Key Set (RFC 7517). */
    String publicKeys() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private static EllipticCurveJsonWebKey load(Path file) {
        try {
            return (EllipticCurveJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            // The cause may quote the key.
            throw new IllegalStateException("not an EC P-256 JSON Web Key: " + file);
        }
    }

    /** Whom a token is of, and in which session. */
    record Identity(UUID accountId, String sid) {}
}
