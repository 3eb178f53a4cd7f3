package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;
import org.imza.organization.FreeSlugs;

/** Starts a campaign as a draft that only its organization sees. */
@ApplicationScoped
class CreatingCampaign {

    private final CampaignRows rows;
    private final Campaigns campaigns;
    private final FreeSlugs slugs;
    private final Audit audit;
    private final Clock clock;

    CreatingCampaign(CampaignRows rows, Campaigns campaigns, FreeSlugs slugs, Audit audit, Clock clock) {
        this.rows = rows;
        this.campaigns = campaigns;
        this.slugs = slugs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The new campaign; the one with {@code id} as it is, if it was begun already. */
    @Transactional
    CampaignView create(Actor actor, UUID organizationId, UUID id, CampaignText text) {
        Access.demand(actor, Permission.WRITE_CAMPAIGNS, organizationId);
        Campaign campaign = rows.chosen(id)
                .map(begun -> own(begun, organizationId))
                .orElseGet(() -> begin(actor, organizationId, id, text));
        return campaigns.view(campaign);
    }

    private static Campaign own(Campaign begun, UUID organizationId) {
        if (!begun.organizationId.equals(organizationId)) {
            throw Problem.notFound();
        }
        return begun;
    }

    private Campaign begin(Actor actor, UUID organizationId, UUID id, CampaignText text) {
        String slug = slugs.free("campaign", text.title(), "campaign", rows::taken);
        Campaign campaign = new Campaign(id, organizationId, slug, text, clock.instant());
        rows.persist(campaign);
        audit.append(Act.of(actor, "create", "campaign", campaign.id)
                .within(organizationId)
                .into(campaign.state));
        return campaign;
    }
}
