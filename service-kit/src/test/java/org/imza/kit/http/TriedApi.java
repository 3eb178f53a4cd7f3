package org.imza.kit.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/tried")
@PermitAll
@RunOnVirtualThread
public class TriedApi {

    @GET
    @Demands(Permission.USE_OWN_ACCOUNT)
    @Path("/secret/{name}")
    public Response secret() {
        return Response.noContent().build();
    }

    /** Says nowhere of which type its answer is: that is found out while it is written. */
    @GET
    @Path("/any")
    public Response any() {
        return Response.ok(Map.of("tried", true)).build();
    }

    @GET
    @Path("/list")
    public Response list(@RestQuery int page, @RestQuery UUID after) {
        return Response.ok(Map.of("page", page)).build();
    }

    record OneText(String text) {}

    @POST
    @Path("/one")
    public Response one(OneText body) {
        return Response.noContent().build();
    }

    @POST
    public Response take(Map<String, Object> body) {
        return Response.noContent().build();
    }
}
