package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.version.Versioned;
import org.jboss.resteasy.reactive.RestPath;

/** The groups one belongs to, for programs. */
@Path(OrganizationAddress.OWN_JSON)
@Demands(Permission.USE_OWN_ACCOUNT)
@RunOnVirtualThread
class OwnOrganizationApi {

    private final SignedIn signedIn;
    private final PublicAddress site;

    OwnOrganizationApi(SignedIn signedIn, PublicAddress site) {
        this.signedIn = signedIn;
        this.site = site;
    }

    /** One of them, and what one is there. */
    record OrganizationJson(UUID id, String slug, String name, String path, String url, String role)
            implements Versioned {

        @Override
        public Long entityVersion() {
            return null;
        }
    }

    /** All of them, the one joined first before the others. */
    record Listing(List<OrganizationJson> organizations) implements Versioned {

        @Override
        public Long entityVersion() {
            return null;
        }
    }

    @GET
    public Listing list() {
        return new Listing(
                signedIn.actor().memberships().stream().map(this::json).toList());
    }

    @GET
    @Path("/{organization}")
    public OrganizationJson one(@RestPath("organization") UUID id) {
        return signedIn.actor().memberships().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .map(this::json)
                .orElseThrow(Problem::notFound);
    }

    private OrganizationJson json(MemberOf member) {
        String path = OrganizationAddress.page(member.slug());
        return new OrganizationJson(
                member.id(),
                member.slug(),
                member.name(),
                path,
                site.of(path),
                member.role().word());
    }
}
