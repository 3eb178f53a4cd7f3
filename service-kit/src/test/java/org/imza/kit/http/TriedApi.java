package org.imza.kit.http;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

@Path("/api/tried")
@RunOnVirtualThread
public class TriedApi {

    @GET
    @Authenticated
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

    @POST
    public Response take(Map<String, Object> body) {
        return Response.noContent().build();
    }
}
