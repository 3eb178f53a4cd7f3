package org.imza.account;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;

/** Takes tokens apart and forges them. */
final class TokenParts {

    private TokenParts() {}

    static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    /** Whose token it is. */
    static String subject(String token) {
        return claims(token).getString("sub");
    }

    /** The token with other claims and the old signature. */
    static String tampered(String token, JsonObject claims) {
        String[] parts = token.split("\\.");
        return parts[0] + '.' + encoded(claims.encode()) + '.' + parts[2];
    }

    /** The token with {@code alg: none} and no signature. */
    static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + '.' + token.split("\\.")[1] + '.';
    }

    /** The token with a good signature by a key of our own. */
    static String signedByAnotherKey(String token) throws Exception {
        EllipticCurveJsonWebKey other = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims(token).encode());
        signature.setKey(other.getPrivateKey());
        signature.setKeyIdHeaderValue(kid(token));
        signature.setAlgorithmHeaderValue("ES256");
        return signature.getCompactSerialization();
    }

    /** The old trick: what verifies an ES256 token, taken for an HS256 secret. */
    static String signedWithThePublicKey(String token, SessionKey key) throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims(token).encode());
        signature.setKey(new HmacKey(key.publicKeys().getBytes(StandardCharsets.UTF_8)));
        signature.setKeyIdHeaderValue(kid(token));
        signature.setAlgorithmHeaderValue("HS256");
        return signature.getCompactSerialization();
    }

    private static String kid(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]))).getString("kid");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
