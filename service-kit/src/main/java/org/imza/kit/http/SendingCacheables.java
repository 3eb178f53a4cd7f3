package org.imza.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * Sends what resources answer with a {@link Cacheable}, in the form the client takes: 200, or 304 with the headers that
 * the 200 would have (RFC 9110, section 15.4.5).
 */
@Provider
public class SendingCacheables implements ContainerResponseFilter {

    private static final int NOT_MODIFIED = 304;
    private static final Annotation[] NO_ANNOTATIONS = {};

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Cacheable cacheable) {
            send(request, response, cacheable);
        }
    }

    private static void send(ContainerRequestContext request, ContainerResponseContext response, Cacheable cacheable) {
        Representation representation = cacheable.representation();
        boolean compressible = representation.compressible();
        boolean gzip = compressible && Negotiation.gzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        String tag = representation.tag(gzip);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, cacheable.policy().toString());
        CharSequence vary = Negotiation.vary(cacheable.byLanguage(), compressible);
        if (vary != null) {
            headers.putSingle(HttpHeaders.VARY, vary.toString());
        }
        if (Negotiation.has(request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of()), tag)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
            return;
        }
        Content content = representation.content();
        if (content.language() != null) {
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, content.language());
        }
        if (gzip) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        // Last: it makes another answer of this one, with headers of its own.
        response.setEntity(representation.body(gzip), NO_ANNOTATIONS, MediaType.valueOf(content.mediaType()));
    }
}
