package org.imza.kit.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Representation;

/** Serves {@link Assets}. An address with an old hash still answers, but is not kept for long. */
@Path("/assets/{service}")
@PermitAll
public class AssetResource {
    @Inject
    Assets assets;

    @GET
    @Path("/{name:.+}")
    @RunOnVirtualThread
    public Response get(@PathParam("name") String name, @QueryParam("v") String version) {
        return assets.find(name)
                .map(asset -> answer(asset, version))
                .orElseGet(() -> Response.status(404).build());
    }

    private static Response answer(Representation asset, String version) {
        return Cacheable.of(asset, asset.name().equals(version) ? CachePolicy.FOREVER : CachePolicy.MINUTE);
    }
}
