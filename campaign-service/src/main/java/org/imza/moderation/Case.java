package org.imza.moderation;

import java.util.List;
import org.imza.campaign.CampaignAddress;
import org.imza.campaign.CampaignNews;
import org.imza.campaign.CampaignView;
import org.imza.gallery.ModeratedPictures;
import org.imza.gallery.PictureAddress;
import org.imza.kit.language.Language;
import org.imza.kit.page.ShownPicture;
import org.imza.takedown.Takedown;
import org.imza.update.UpdateAddress;
import org.imza.update.UpdateView;

/**
 * What a moderator looks at: a campaign with its {@code updates}, one update, or one picture.
 *
 * @param path of its page here
 * @param back where the moderator came from
 * @param picture as moderators see it, and {@code pictureCase} where they decide about it; {@code null} for none
 * @param seen whether everybody sees it
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
        boolean seen,
        ShownPicture picture,
        String pictureCase,
        Takedown takedown,
        List<CampaignNews.Item> updates) {

    static Case of(CampaignView campaign, ShownPicture picture, List<CampaignNews.Item> updates) {
        return new Case(
                CampaignAddress.review(campaign.id()),
                CampaignAddress.MODERATION,
                campaign.title(),
                campaign.language(),
                campaign.organization().name(),
                campaign.summary(),
                campaign.storyHtml(),
                campaign.launched() ? campaign.path() : null,
                campaign.launched(),
                picture,
                caseOf(picture),
                campaign.takedown(),
                updates);
    }

    static Case of(CampaignView campaign, UpdateView update, ShownPicture picture) {
        return new Case(
                UpdateAddress.review(campaign.id(), update.id()),
                CampaignAddress.review(campaign.id()),
                update.text().title(),
                campaign.language(),
                campaign.organization().name(),
                "",
                update.bodyHtml(),
                campaign.launched() && update.posted() ? update.path() : null,
                campaign.launched() && update.posted(),
                picture,
                caseOf(picture),
                update.takedown(),
                List.of());
    }

    static Case of(ModeratedPictures.Moderated picture, String organization, Language language) {
        ShownPicture shown = picture.picture();
        return new Case(
                picture.path(),
                CampaignAddress.MODERATION,
                shown.alt().isEmpty() ? shown.id().toString() : shown.alt(),
                language,
                organization,
                "",
                "",
                null,
                picture.seen(),
                shown,
                null,
                picture.takedown(),
                List.of());
    }

    private static String caseOf(ShownPicture picture) {
        return picture == null ? null : PictureAddress.review(picture.id());
    }
}
