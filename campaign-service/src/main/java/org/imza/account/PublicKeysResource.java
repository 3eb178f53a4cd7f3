package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.imza.kit.http.CachePolicy;

/** The public half of the session key, for the services that verify sessions (RFC 7517, RFC 8615). */
@Path("/.well-known/jwks.json")
@PermitAll
@RunOnVirtualThread
class PublicKeysResource {

    private final SessionKey key;

    PublicKeysResource(SessionKey key) {
        this.key = key;
    }

    /** The key set. */
    @GET
    @Produces("application/json")
    public Response keys() {
        return Response.ok(key.publicKeys())
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.MINUTE)
                .build();
    }
}
