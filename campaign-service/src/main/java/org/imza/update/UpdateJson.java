package org.imza.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.version.Versioned;

/**
 * An update as its members' programs read it; {@code body} is Markdown, {@code path} its public page or, of what is not
 * public, where they see it.
 */
record UpdateJson(
        UUID id,
        UUID campaignId,
        UUID organizationId,
        String path,
        String url,
        boolean posted,
        boolean takenDown,
        Instant postedAt,
        String title,
        String dateline,
        LocalDate date,
        String body,
        String sourceName,
        String sourceUrl,
        String translator,
        String pressContact,
        ShownPicture picture)
        implements Versioned {

    static UpdateJson of(CampaignView campaign, UpdateView update, PublicAddress site) {
        UpdateText text = update.text();
        return new UpdateJson(
                update.id(),
                campaign.id(),
                campaign.organization().id(),
                update.path(),
                site.of(update.path()),
                update.posted(),
                update.takedown() != null,
                update.postedAt(),
                text.title(),
                text.dateline(),
                text.dated(),
                text.body(),
                text.sourceName(),
                text.sourceUrl(),
                text.translator(),
                text.pressContact(),
                update.picture());
    }

    @Override
    public Long entityVersion() {
        return null;
    }
}
