package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.imza.account.SessionToken;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.session.SignedIn;

/** Founding a group, for programs. */
@Path("/api/organizations")
@Demands(Permission.FOUND_ORGANIZATION)
@RunOnVirtualThread
class OrganizationApi {

    private final CreatingOrganization creating;
    private final SignedIn signedIn;

    OrganizationApi(CreatingOrganization creating, SignedIn signedIn) {
        this.creating = creating;
        this.signedIn = signedIn;
    }

    /** The group, and a token that holds it. */
    public record Founded(UUID id, String slug, String name, String token, Instant expiresAt) {}

    /** Founds it. */
    @POST
    public Response create(OrganizationInput body) {
        String name = JsonMistakes.demand(body).check().orRefuse();
        CreatingOrganization.Founded founded = creating.create(signedIn.actor(), Ids.next(), name);
        OrganizationView organization = founded.organization();
        SessionToken token = founded.token();
        return Response.created(URI.create(organization.path()))
                .entity(new Founded(
                        organization.id(), organization.slug(), organization.name(), token.token(), token.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }
}
