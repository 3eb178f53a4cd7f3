package org.imza.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.http.Paging;
import org.imza.kit.session.SignedIn;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.version.Versioned;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The campaigns of one's organizations, drafts too, for programs. */
@Path(CampaignAddress.OWN_JSON)
@RunOnVirtualThread
class OwnCampaignApi {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    private final Campaigns campaigns;
    private final PublicAddress site;
    private final SignedIn signedIn;

    OwnCampaignApi(Campaigns campaigns, PublicAddress site, SignedIn signedIn) {
        this.campaigns = campaigns;
        this.site = site;
        this.signedIn = signedIn;
    }

    /** A page of them; {@code next} is the address of the next one, {@code null} at the end. */
    record Listing(List<CampaignJson> campaigns, String next) implements Versioned {

        @Override
        public Long entityVersion() {
            return null;
        }
    }

    /** Those of all one's organizations or of one, the latest begun first. */
    @GET
    @Demands(Permission.USE_OWN_ACCOUNT)
    @APIResponseSchema(Listing.class)
    public Response list(@RestQuery UUID organization, @RestQuery UUID after, @RestQuery Integer limit) {
        int most = Paging.limit(limit, USUAL, MOST);
        Paging<CampaignView> page = Paging.of(
                campaigns.begunBefore(after, organizations(organization), most + 1),
                most,
                CampaignAddress.OWN_JSON + (organization == null ? "" : "?organization=" + organization),
                CampaignView::id);
        List<CampaignJson> shown = page.shown().stream()
                .map(campaign -> CampaignJson.own(campaign, site))
                .toList();
        return page.linked(Response.ok(new Listing(shown, page.next())).build());
    }

    /** One of them. */
    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public CampaignJson one(@RestPath UUID id) {
        return CampaignJson.own(campaigns.forMember(signedIn.actor(), Permission.READ_DRAFTS, id), site);
    }

    private List<UUID> organizations(UUID asked) {
        return asked == null
                ? signedIn.actor().membershipsWith(Permission.READ_DRAFTS).stream()
                        .map(MemberOf::id)
                        .toList()
                : List.of(Access.demand(signedIn.actor(), Permission.READ_DRAFTS, asked)
                        .id());
    }
}
