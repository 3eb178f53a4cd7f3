package org.imza.kit.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

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

    private static Response answer(Assets.Asset asset, String version) {
        String kept = asset.hash().equals(version) ? "public, max-age=31536000, immutable" : "public, max-age=60";
        return Response.ok(asset.content(), asset.type())
                .header("Cache-Control", kept)
                .build();
    }
}
