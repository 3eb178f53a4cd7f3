package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.imza.campaign.CampaignNews;
import org.imza.campaign.CampaignView;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.Markdown;

/** Finds updates: posted ones by their address, all of them for the campaign's members. */
@ApplicationScoped
public class Updates implements CampaignNews {

    private static final int EXCERPT = 280;

    private final UpdateRows rows;
    private final Pictures pictures;

    Updates(UpdateRows rows, Pictures pictures) {
        this.rows = rows;
        this.pictures = pictures;
    }

    /** The posted update of that address; 404 if there is none, 410 if a moderator took it down. */
    UpdateView posted(CampaignView campaign, String slug) {
        CampaignUpdate update = rows.withSlug(campaign.id(), slug)
                .filter(CampaignUpdate::wasPosted)
                .orElseThrow(Problem::notFound);
        if (update.takenDown()) {
            throw Problem.takenDown();
        }
        return view(campaign, update);
    }

    /** The update {@code id} for moderators, who see what is or was public; 404 if there is none. */
    public UpdateView forModerator(CampaignView campaign, UUID id) {
        return view(
                campaign,
                rows.ofCampaign(campaign.id(), id)
                        .filter(CampaignUpdate::wasPosted)
                        .orElseThrow(Problem::notFound));
    }

    /** Any update of the campaign; 404 if there is none. */
    UpdateView any(CampaignView campaign, UUID id) {
        return view(campaign, rows.ofCampaign(campaign.id(), id).orElseThrow(Problem::notFound));
    }

    UpdateView view(CampaignView campaign, CampaignUpdate update) {
        return new UpdateView(
                update.id,
                update.text(),
                path(campaign, update),
                update.posted(),
                update.postedAt,
                picture(campaign, update, sizes(List.of(update))),
                update.takenDown() ? update.takedown : null);
    }

    @Override
    public List<Item> posted(CampaignView campaign) {
        return items(campaign, UpdateState.POSTED);
    }

    @Override
    public List<Item> drafts(CampaignView campaign) {
        return items(campaign, UpdateState.DRAFT);
    }

    @Override
    public List<Item> takenDown(CampaignView campaign) {
        return items(campaign, UpdateState.TAKEN_DOWN);
    }

    private List<Item> items(CampaignView campaign, UpdateState state) {
        List<CampaignUpdate> updates = rows.ofCampaign(campaign.id(), state);
        Map<UUID, Pictures.Size> sizes = sizes(updates);
        return updates.stream()
                .map(update -> new Item(
                        update.id,
                        update.title,
                        path(campaign, update),
                        update.dateline,
                        update.dated,
                        Markdown.excerpt(update.body, EXCERPT),
                        picture(campaign, update, sizes),
                        update.takenDown() ? update.takedown : null))
                .toList();
    }

    private Map<UUID, Pictures.Size> sizes(List<CampaignUpdate> updates) {
        List<UUID> ids = updates.stream()
                .map(update -> update.pictureId)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? Map.of() : pictures.sizes(ids);
    }

    private static CampaignNews.Picture picture(
            CampaignView campaign, CampaignUpdate update, Map<UUID, Pictures.Size> sizes) {
        if (update.pictureId == null) {
            return null;
        }
        Pictures.Size size = sizes.get(update.pictureId);
        return new CampaignNews.Picture(
                update.posted()
                        ? UpdateAddress.picture(campaign.slug(), update.pictureId)
                        : UpdateAddress.ownPicture(campaign.id(), update.pictureId),
                size.width(),
                size.height(),
                update.pictureAlt,
                update.pictureCaption,
                update.pictureCredit);
    }

    /** Its public page; of what is not public, where its members see it. */
    private static String path(CampaignView campaign, CampaignUpdate update) {
        return update.posted()
                ? UpdateAddress.page(campaign.slug(), update.slug)
                : UpdateAddress.workplace(campaign.id(), update.id);
    }
}
