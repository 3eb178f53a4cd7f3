package org.imza.campaign;

import java.util.UUID;
import org.imza.kit.text.Slug;

/**
 * Where a campaign is found on this site: by everybody under its slug, by its organization and by moderators under its
 * id. Nothing else knows how these addresses look.
 */
public final class CampaignAddress {

    /** All that are public. */
    static final String LIST = "/campaigns";
    /** Where an organization starts one. */
    static final String OWN = "/organize/campaigns";
    /** Where moderators see them. */
    public static final String MODERATION = "/organize/moderation";

    /** Those of one's organizations, for programs. */
    public static final String OWN_JSON = "/api/own/campaigns";

    private CampaignAddress() {}

    /** Its page. */
    public static String page(String slug) {
        return LIST + '/' + Slug.inPath(slug);
    }

    /** Where its organization works on it. */
    public static String workplace(UUID id) {
        return OWN + '/' + id;
    }

    /** Where programs of its organization read it. */
    public static String ownJson(UUID id) {
        return OWN_JSON + '/' + id;
    }

    /** Where moderators decide about it. */
    public static String review(UUID id) {
        return MODERATION + '/' + id;
    }
}
