package org.imza.campaignsummary;

import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.text.Slug;

/** A launched campaign in short. */
public record CampaignSummary(
        UUID id, UUID organizationId, String slug, Language language, String title, String summary) {

    /** Where its page is. */
    public String href() {
        return "/campaigns/" + Slug.inPath(slug);
    }
}
