package org.imza.kit.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.ContentHash;

/** Gives what is {@link Versioned} its headers, whether it was read, made or changed. */
@Provider
public class SendingVersioned implements ContainerResponseFilter {

    private final ObjectMapper json;

    SendingVersioned(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned thing) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag(thing));
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER.toString());
        }
    }

    private String tag(Versioned thing) {
        Long version = thing.entityVersion();
        return version == null ? '"' + hash(thing) + '"' : IfMatch.tag(version);
    }

    private String hash(Versioned thing) {
        try {
            return ContentHash.of(json.writeValueAsString(thing).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
