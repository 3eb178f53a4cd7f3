package org.imza.account;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Takes tokens apart and forges them. */
final class TokenParts {

    private TokenParts() {}

    static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
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

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
