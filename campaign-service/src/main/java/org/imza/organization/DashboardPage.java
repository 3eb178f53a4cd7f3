package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.gallery.PictureAddress;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.petitionsummary.PetitionSummaries;
import org.imza.texts.Texts;

/** Where an organizer begins: their groups, how each petition does, and what to do next. */
@Path("/organize")
@Demands(Permission.USE_OWN_ACCOUNT)
@RunOnVirtualThread
class DashboardPage {

    private final PetitionSummaries petitions;
    private final CampaignShelf campaigns;
    private final Desk desk;

    DashboardPage(PetitionSummaries petitions, CampaignShelf campaigns, Desk desk) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.desk = desk;
    }

    /** The page. */
    @GET
    public Response show() {
        List<OrganizationWorkplace> desks =
                desk.actor().memberships().stream().map(this::deskOf).toList();
        return desk.page(
                200,
                desk.text(Texts.ORGANIZATION_DASHBOARD),
                OrganizationTemplates.dashboard(desks, desk.language().tag()));
    }

    private OrganizationWorkplace deskOf(MemberOf member) {
        boolean drafts = Access.allows(member.role(), Permission.READ_DRAFTS);
        return new OrganizationWorkplace(
                new OrganizationView(member.id(), member.slug(), member.name()),
                petitions.ofOrganization(member.id()).stream()
                        .filter(petition -> drafts || petition.published())
                        .toList(),
                campaigns.ofOrganization(member.id(), !drafts),
                Access.allows(member.role(), Permission.READ_TRAIL),
                drafts ? PictureAddress.gallery(member.id()) : null);
    }
}
