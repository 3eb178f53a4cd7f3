package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.organization.FreeSlugs;
import org.imza.organization.Organizations;

/** Starts a campaign as a draft that only its organization sees. */
@ApplicationScoped
class CreatingCampaign {

    private final CampaignRows rows;
    private final Campaigns campaigns;
    private final Organizations organizations;
    private final FreeSlugs slugs;
    private final Clock clock;

    CreatingCampaign(
            CampaignRows rows, Campaigns campaigns, Organizations organizations, FreeSlugs slugs, Clock clock) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.organizations = organizations;
        this.slugs = slugs;
        this.clock = clock;
    }

    @Transactional
    CampaignView create(UUID organizationId, UUID accountId, CampaignText text) {
        organizations.forMember(organizationId, accountId);
        String slug = slugs.free("campaign", text.title(), "campaign", rows::taken);
        Campaign campaign = new Campaign(organizationId, slug, text, clock.instant());
        rows.persist(campaign);
        return campaigns.view(campaign);
    }
}
