package org.imza.update;

import java.util.UUID;
import org.imza.campaign.CampaignAddress;

/** Where an update and its picture are found, below its campaign. Nothing else knows how these addresses look. */
public final class UpdateAddress {

    private static final String UPDATES = "/updates/";
    private static final String PICTURES = "/pictures/";

    private UpdateAddress() {}

    /** Its page for everybody. */
    static String page(String campaignSlug, String slug) {
        return CampaignAddress.page(campaignSlug) + UPDATES + slug;
    }

    /** Where its organization looks at it. */
    static String workplace(UUID campaign, UUID id) {
        return CampaignAddress.workplace(campaign) + UPDATES + id;
    }

    /** Where moderators decide about it. */
    public static String review(UUID campaign, UUID id) {
        return CampaignAddress.review(campaign) + UPDATES + id;
    }

    /** A picture of it for everybody. */
    static String picture(String campaignSlug, UUID picture) {
        return CampaignAddress.page(campaignSlug) + PICTURES + picture;
    }

    /** A picture of it for its organization. */
    static String ownPicture(UUID campaign, UUID picture) {
        return CampaignAddress.workplace(campaign) + PICTURES + picture;
    }
}
