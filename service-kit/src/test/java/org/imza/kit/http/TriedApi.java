package org.imza.kit.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;

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

    @POST
    public Response take(Map<String, Object> body) {
        return Response.noContent().build();
    }
}
