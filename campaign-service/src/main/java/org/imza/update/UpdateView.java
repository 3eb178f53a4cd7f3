package org.imza.update;

import java.time.Instant;
import java.util.UUID;
import org.imza.campaign.CampaignNews;
import org.imza.kit.text.Markdown;

/** An update as others see it; {@code path} is its public page or, of a draft, where its members go on with it. */
public record UpdateView(
        UUID id, UpdateText text, String path, boolean posted, Instant postedAt, CampaignNews.Picture picture) {

    /** Its text as safe HTML. */
    public String bodyHtml() {
        return Markdown.toHtml(text.body());
    }
}
