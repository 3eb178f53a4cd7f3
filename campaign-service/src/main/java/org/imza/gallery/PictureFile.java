package org.imza.gallery;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Content;
import org.imza.kit.http.Representation;

/** A picture as it is sent; never changes. */
record PictureFile(String mediaType, byte[] content) {

    /** To its members, kept by no browser. */
    Response answer() {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    /** To everybody: caches ask every minute whether it may still be seen, and need not fetch it again. */
    Response publicAnswer(UUID id, int width) {
        return Cacheable.of(
                Representation.named(id + "-" + width, new Content(content, mediaType, null)), CachePolicy.MINUTE);
    }
}
