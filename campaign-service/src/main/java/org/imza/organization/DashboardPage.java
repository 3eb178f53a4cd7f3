package org.imza.organization;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.desk.Desk;
import org.imza.petitionsummary.PetitionSummaries;

/** Where an organizer begins: their groups, how each petition does, and what to do next. */
@Path("/organize")
@RolesAllowed("organizer")
@RunOnVirtualThread
public class DashboardPage {

    private final Organizations organizations;
    private final PetitionSummaries petitions;
    private final CampaignShelf campaigns;
    private final Desk desk;

    DashboardPage(Organizations organizations, PetitionSummaries petitions, CampaignShelf campaigns, Desk desk) {
        this.organizations = organizations;
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "organization")
    static final class Templates {
        static native TemplateInstance dashboard(List<OrganizationDesk> desks, String lang);
    }

    /** The page. */
    @GET
    public Response show() {
        List<OrganizationDesk> desks = organizations.ofMember(desk.accountId()).stream()
                .map(this::deskOf)
                .toList();
        return desk.page(
                200,
                desk.text("organizationDashboard"),
                Templates.dashboard(desks, desk.language().tag()));
    }

    private OrganizationDesk deskOf(OrganizationView organization) {
        return new OrganizationDesk(
                organization,
                petitions.ofOrganization(organization.id()),
                campaigns.ofOrganization(organization.id(), false));
    }
}
