package org.imza.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.campaign.CampaignNews;
import org.imza.campaign.CampaignView;
import org.imza.gallery.Gallery;
import org.imza.gallery.PictureWords;
import org.imza.kit.blocks.Document;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.Problem;
import org.imza.kit.text.Slug;

/** Finds updates: posted ones by their address, all of them for the campaign's members. */
@ApplicationScoped
public class Updates implements CampaignNews {

    private static final int EXCERPT = 280;

    private final UpdateRows rows;
    private final Gallery gallery;

    Updates(UpdateRows rows, Gallery gallery) {
        this.rows = rows;
        this.gallery = gallery;
    }

    /** The posted update of that address, in whatever letters; 404 if there is none, 410 if a moderator took it down. */
    UpdateView posted(CampaignView campaign, String slug) {
        CampaignUpdate update = rows.withSlug(campaign.id(), Slug.meant(slug))
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

    /** All of the campaign, the latest drafted first. */
    List<UpdateView> all(CampaignView campaign) {
        return rows.list("campaignId = ?1 order by draftedAt desc, id desc", campaign.id()).stream()
                .map(update -> view(campaign, update))
                .toList();
    }

    UpdateView view(CampaignView campaign, CampaignUpdate update) {
        return new UpdateView(
                update.id,
                update.text,
                path(campaign, update),
                update.posted(),
                update.postedAt,
                picture(campaign, update, pictures(campaign, List.of(update))),
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
        Map<Gallery.Wanted, ShownPicture> pictures = pictures(campaign, updates);
        return updates.stream()
                .map(update -> new Item(
                        update.id,
                        update.text.title(),
                        path(campaign, update),
                        update.text.dateline(),
                        update.text.dated(),
                        Document.of(update.text.body()).excerpt(EXCERPT),
                        picture(campaign, update, pictures),
                        update.takenDown() ? update.takedown : null))
                .toList();
    }

    private Map<Gallery.Wanted, ShownPicture> pictures(CampaignView campaign, List<CampaignUpdate> updates) {
        return gallery.shown(updates.stream()
                .filter(update -> update.text.pictureId() != null)
                .map(update -> wanted(campaign, update))
                .toList());
    }

    /** In its own words until the picture has some, as in those of the release before. */
    private static ShownPicture picture(
            CampaignView campaign, CampaignUpdate update, Map<Gallery.Wanted, ShownPicture> pictures) {
        ShownPicture shown = pictures.get(wanted(campaign, update));
        if (shown == null || !shown.alt().isEmpty()) {
            return shown;
        }
        PictureWords own = update.text.pictureWords();
        return new ShownPicture(shown.id(), own.alt(), own.caption(), own.credit(), shown.widths());
    }

    private static Gallery.Wanted wanted(CampaignView campaign, CampaignUpdate update) {
        return new Gallery.Wanted(
                update.text.pictureId(),
                campaign.languageTag(),
                update.posted() ? Gallery.Reader.EVERYBODY : Gallery.Reader.MEMBERS);
    }

    /** Its public page; of what is not public, where its members see it. */
    private static String path(CampaignView campaign, CampaignUpdate update) {
        return update.posted()
                ? UpdateAddress.page(campaign.slug(), update.slug)
                : UpdateAddress.workplace(campaign.id(), update.id);
    }
}
