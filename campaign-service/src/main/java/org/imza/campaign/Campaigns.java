package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.gallery.Gallery;
import org.imza.kit.access.Access;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Permission;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.Problem;
import org.imza.kit.site.Sitemap;
import org.imza.kit.text.Slug;
import org.imza.organization.CampaignShelf;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.petitionsummary.PetitionSummaries;
import org.imza.petitionsummary.PetitionView;

/** Finds campaigns: the launched ones for everybody, all of an organization's for its members. */
@ApplicationScoped
public class Campaigns implements CampaignShelf {

    private final CampaignRows rows;
    private final Organizations organizations;
    private final PetitionSummaries petitions;
    private final Gallery gallery;

    Campaigns(CampaignRows rows, Organizations organizations, PetitionSummaries petitions, Gallery gallery) {
        this.rows = rows;
        this.organizations = organizations;
        this.petitions = petitions;
        this.gallery = gallery;
    }

    /** The launched campaign of that address, in whatever letters; 404 if there is none, 410 if a moderator took it down. */
    public CampaignView launched(String slug) {
        Campaign campaign =
                rows.withSlug(Slug.meant(slug)).filter(Campaign::wasLaunched).orElseThrow(Problem::notFound);
        if (campaign.takenDown()) {
            throw Problem.takenDown();
        }
        return view(campaign);
    }

    /** The campaign {@code id} for moderators, who see what is or was public; 404 if there is none. */
    public CampaignView forModerator(UUID id) {
        return rows.findByIdOptional(id)
                .filter(Campaign::wasLaunched)
                .map(this::view)
                .orElseThrow(Problem::notFound);
    }

    /** What moderators took down, the latest first. */
    public List<CampaignView> takenDown() {
        return views(rows.takenDown());
    }

    /** The campaign {@code id}, for use without anybody who asks. */
    public CampaignView any(UUID id) {
        return view(rows.findById(id));
    }

    /** Whether everybody may see the campaign {@code id}. */
    public boolean isLaunched(UUID id) {
        return rows.count("id = ?1 and state = ?2", id, CampaignState.LAUNCHED) > 0;
    }

    /** Every launched campaign, the newest first. */
    public List<CampaignView> launched() {
        return views(rows.launched());
    }

    /**
     * A page of them: those launched before the campaign {@code after}, unless it is {@code null}.
     *
     * @throws java.util.NoSuchElementException if that was never launched
     */
    List<CampaignView> launchedAfter(UUID after, int most) {
        return views(rows.launchedAfter(after, most));
    }

    /** All of these organizations, the latest begun first; those begun before {@code after}, unless it is {@code null}. */
    List<CampaignView> begunBefore(UUID after, List<UUID> organizationIds, int most) {
        return views(rows.begunBefore(after, organizationIds, most));
    }

    /** Their pages. */
    public List<Sitemap.Entry> pages() {
        return rows.pages();
    }

    /** The campaign for members who have {@code permission} in its organization; 404 for a stranger, 403 for other members. */
    public CampaignView forMember(Actor actor, Permission permission, UUID id) {
        Access.demand(actor, permission, rows.organizationOf(id));
        return view(rows.findById(id));
    }

    /** The same for members who may write it, held for change until the transaction ends. Nobody else makes anybody wait. */
    Campaign forChange(Actor actor, UUID id) {
        Access.demand(actor, Permission.WRITE_CAMPAIGNS, rows.organizationOf(id));
        return rows.forChange(id).orElseThrow(Problem::notFound);
    }

    /** The petitions a campaign of {@code organizationId} may gather: published ones of its own. */
    List<PetitionView> attachable(UUID organizationId) {
        return petitions.ofOrganization(organizationId).stream()
                .filter(petition -> petition.state().published())
                .toList();
    }

    @Override
    public List<Line> ofOrganization(UUID organizationId, boolean launchedOnly) {
        return rows.ofOrganization(organizationId).stream()
                .filter(campaign -> campaign.launched() || !launchedOnly)
                .map(Campaign::line)
                .toList();
    }

    CampaignView view(Campaign campaign) {
        return views(List.of(campaign)).getFirst();
    }

    /** Asks for everybody's organizations and petitions at once. */
    private List<CampaignView> views(List<Campaign> campaigns) {
        Map<UUID, OrganizationView> owners = organizations.withIds(campaigns.stream()
                .map(campaign -> campaign.organizationId)
                .distinct()
                .toList());
        Map<UUID, PetitionView> gathered = petitions
                .withIds(campaigns.stream()
                        .flatMap(campaign -> campaign.petitionIds.stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(PetitionView::id, Function.identity()));
        Map<Gallery.Wanted, ShownPicture> pictures = gallery.shown(campaigns.stream()
                .filter(campaign -> campaign.pictureId != null)
                .map(Campaigns::picture)
                .toList());
        return campaigns.stream()
                .map(campaign -> campaign.view(
                        owners.get(campaign.organizationId),
                        pictures.get(picture(campaign)),
                        campaign.petitionIds.stream()
                                .filter(gathered::containsKey)
                                .map(gathered::get)
                                .toList()))
                .toList();
    }

    private static Gallery.Wanted picture(Campaign campaign) {
        return new Gallery.Wanted(
                campaign.pictureId,
                campaign.language,
                campaign.launched() ? Gallery.Reader.EVERYBODY : Gallery.Reader.MEMBERS);
    }
}
