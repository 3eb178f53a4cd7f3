package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.gallery.Gallery;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;

/** Puts one of the organization's pictures on top of a campaign, or none. */
@ApplicationScoped
class ChoosingPicture {

    private final Campaigns campaigns;
    private final Gallery gallery;
    private final Audit audit;
    private final Clock clock;

    ChoosingPicture(Campaigns campaigns, Gallery gallery, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.gallery = gallery;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code picture} is {@code null} for none; 404 for one of somebody else. */
    @Transactional
    CampaignView choose(Actor actor, UUID id, UUID picture) {
        Campaign campaign = campaigns.forChange(actor, id);
        if (picture != null) {
            gallery.hold(campaign.organizationId, picture);
        }
        campaign.show(picture, clock.instant());
        audit.append(Act.of(actor, "choose-picture", "campaign", id).within(campaign.organizationId));
        return campaigns.view(campaign);
    }
}
