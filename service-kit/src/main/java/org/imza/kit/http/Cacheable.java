package org.imza.kit.http;

import jakarta.ws.rs.core.Response;

/**
 * The entity of an answer that is the same for everybody who asks alike. {@link SendingCacheables} gives it its headers
 * and sends it, or tells that it is known; nothing personal may be in it.
 *
 * @param byLanguage whether the browser's languages chose it
 */
public record Cacheable(Representation representation, CachePolicy policy, boolean byLanguage) {

    /** A page that speaks a language of its reader. */
    public static Response page(Content html) {
        return new Cacheable(Representation.of(html), CachePolicy.MOMENT, true).answer();
    }

    /** What says the same in any language. */
    public static Response of(Content content) {
        return new Cacheable(Representation.of(content), CachePolicy.MOMENT, false).answer();
    }

    /** What is kept for as long as {@code policy} says. */
    public static Response of(Representation representation, CachePolicy policy) {
        return new Cacheable(representation, policy, false).answer();
    }

    private Response answer() {
        return Response.ok(this).build();
    }
}
