package org.imza.update;

import java.util.UUID;
import org.imza.campaign.CampaignAddress;
import org.imza.kit.text.Slug;

/** Where an update is found, below its campaign. Nothing else knows how these addresses look. */
public final class UpdateAddress {

    private static final String UPDATES = "/updates/";

    private UpdateAddress() {}

    /** Its page for everybody. */
    static String page(String campaignSlug, String slug) {
        return CampaignAddress.page(campaignSlug) + UPDATES + Slug.inPath(slug);
    }

    /** Where its organization looks at it. */
    static String workplace(UUID campaign, UUID id) {
        return CampaignAddress.workplace(campaign) + UPDATES + id;
    }

    /** Where programs of its organization read it. */
    static String ownJson(UUID campaign, UUID id) {
        return CampaignAddress.ownJson(campaign) + UPDATES + id;
    }

    /** Where moderators decide about it. */
    public static String review(UUID campaign, UUID id) {
        return CampaignAddress.review(campaign) + UPDATES + id;
    }
}
