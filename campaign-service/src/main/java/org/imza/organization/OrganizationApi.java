package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.imza.account.SessionToken;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.repeat.CreatingOnce;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestHeader;

/** Founding a group, for programs. */
@Path("/api/organizations")
@Demands(Permission.FOUND_ORGANIZATION)
@RunOnVirtualThread
class OrganizationApi {

    private final CreatingOnce once;
    private final CreatingOrganization creating;
    private final RepeatingFoundation repeating;
    private final SignedIn signedIn;

    OrganizationApi(
            CreatingOnce once, CreatingOrganization creating, RepeatingFoundation repeating, SignedIn signedIn) {
        this.once = once;
        this.creating = creating;
        this.repeating = repeating;
        this.signedIn = signedIn;
    }

    /** The group, and a token that holds it. */
    public record Founded(UUID id, String slug, String name, String token, Instant expiresAt) {}

    /** Founds it. */
    @POST
    public Response create(OrganizationInput body, @RestHeader(CreatingOnce.HEADER) String key) {
        String name = JsonMistakes.demand(body).check().orRefuse();
        AtomicReference<CreatingOrganization.Founded> now = new AtomicReference<>();
        UUID id = once.create(signedIn.actor(), key, "organization", body, () -> {
            now.set(creating.create(signedIn.actor(), Ids.next(), name));
            return now.get().organization().id();
        });
        CreatingOrganization.Founded founded = now.get() == null ? repeating.repeat(id) : now.get();
        OrganizationView organization = founded.organization();
        SessionToken token = founded.token();
        return Response.created(URI.create(OrganizationAddress.ownJson(id)))
                .entity(new Founded(id, organization.slug(), organization.name(), token.token(), token.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }
}
