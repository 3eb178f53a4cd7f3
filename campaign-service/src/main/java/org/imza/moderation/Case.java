package org.imza.moderation;

import java.util.List;
import org.imza.campaign.CampaignAddress;
import org.imza.campaign.CampaignNews;
import org.imza.campaign.CampaignView;
import org.imza.kit.language.Language;
import org.imza.takedown.Takedown;
import org.imza.update.UpdateAddress;
import org.imza.update.UpdateView;

/**
 * What a moderator looks at: a campaign with its {@code updates}, or one update.
 *
 * @param path of its page here
 * @param back where the moderator came from
 * @param takedown why it is down; {@code null} while it is public
 * @param publicPath where everybody sees it; {@code null} while nobody does
 */
record Case(
        String path,
        String back,
        String title,
        Language language,
        String organization,
        String summary,
        String html,
        String publicPath,
        Takedown takedown,
        List<CampaignNews.Item> updates) {

    static Case of(CampaignView campaign, List<CampaignNews.Item> updates) {
        return new Case(
                CampaignAddress.review(campaign.id()),
                CampaignAddress.MODERATION,
                campaign.title(),
                campaign.language(),
                campaign.organization().name(),
                campaign.summary(),
                campaign.storyHtml(),
                campaign.launched() ? campaign.path() : null,
                campaign.takedown(),
                updates);
    }

    static Case of(CampaignView campaign, UpdateView update) {
        return new Case(
                UpdateAddress.review(campaign.id(), update.id()),
                CampaignAddress.review(campaign.id()),
                update.text().title(),
                campaign.language(),
                campaign.organization().name(),
                "",
                update.bodyHtml(),
                campaign.launched() && update.posted() ? update.path() : null,
                update.takedown(),
                List.of());
    }
}
