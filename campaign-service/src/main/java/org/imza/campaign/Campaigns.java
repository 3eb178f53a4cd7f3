package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.imza.organization.CampaignShelf;
import org.imza.organization.Organizations;
import org.imza.petitionsummary.PetitionSummaries;
import org.imza.petitionsummary.PetitionView;

/** Finds campaigns: the launched ones for everybody, all of an organization's for its members. */
@ApplicationScoped
public class Campaigns implements CampaignShelf {

    private final CampaignRows rows;
    private final Organizations organizations;
    private final PetitionSummaries petitions;

    Campaigns(CampaignRows rows, Organizations organizations, PetitionSummaries petitions) {
        this.rows = rows;
        this.organizations = organizations;
        this.petitions = petitions;
    }

    /** The launched campaign of that address; 404 if there is none. */
    public CampaignView launched(String slug) {
        return rows.launched(slug).map(this::view).orElseThrow(Problem::notFound);
    }

    /** Every launched campaign, the newest first. */
    List<CampaignView> launched() {
        return rows.launched().stream().map(this::view).toList();
    }

    /** The campaign for a member of its organization; 404 for anybody else. */
    public CampaignView forMember(UUID id, UUID accountId) {
        return view(owned(rows.findById(id), accountId));
    }

    /** The same, held for change until the transaction ends. */
    Campaign forChange(UUID id, UUID accountId) {
        return owned(rows.forChange(id).orElse(null), accountId);
    }

    /** The petitions a campaign of {@code organizationId} may gather: published ones of its own. */
    List<PetitionView> attachable(UUID organizationId) {
        return petitions.ofOrganization(organizationId).stream()
                .filter(petition -> petition.state().published())
                .toList();
    }

    @Override
    public List<Line> ofOrganization(UUID organizationId, boolean launchedOnly) {
        return rows.ofOrganization(organizationId).stream()
                .filter(campaign -> campaign.launched() || !launchedOnly)
                .map(Campaign::line)
                .toList();
    }

    CampaignView view(Campaign campaign) {
        return campaign.view(
                organizations.withId(campaign.organizationId), petitions.withIds(List.copyOf(campaign.petitionIds)));
    }

    private Campaign owned(Campaign campaign, UUID accountId) {
        if (campaign == null) {
            throw Problem.notFound();
        }
        organizations.forMember(campaign.organizationId, accountId);
        return campaign;
    }
}
