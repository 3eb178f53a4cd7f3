package org.imza.kit.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Representation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves {@link Assets}. An address with an old hash still answers, but is not kept for long. */
@Path("/assets/{service}")
@PermitAll
@RunOnVirtualThread
public class AssetResource {
    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("/{name:.+}")
    public Response get(@RestPath String name, @RestQuery("v") String version) {
        return assets.find(name)
                .map(asset -> answer(asset, version))
                .orElseGet(() -> Response.status(404).build());
    }

    private static Response answer(Representation asset, String version) {
        return Cacheable.of(asset, asset.name().equals(version) ? CachePolicy.FOREVER : CachePolicy.MINUTE);
    }
}
