package org.imza.petitionpage;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** JSON that is the same for everybody: an ETag, 304 when unchanged, kept by shared caches for a moment. */
final class PublicAnswer {

    private static final String CACHED = "public, max-age=0, s-maxage=5, must-revalidate";

    private PublicAnswer() {}

    static Response of(String json, Request request) {
        EntityTag tag = new EntityTag(hash(json));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(json, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")) : unchanged;
        return answer.tag(tag).header("Cache-Control", CACHED).build();
    }

    private static String hash(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
