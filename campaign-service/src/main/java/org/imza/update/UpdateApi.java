package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.gallery.Gallery;
import org.imza.gallery.ReceivingPicture;
import org.imza.gallery.Upload;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.form.FormCheck;
import org.imza.kit.id.Ids;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.repeat.CreatingOnce;
import org.imza.kit.session.SignedIn;
import org.imza.kit.site.PublicAddress;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Posting updates, for programs. */
@Path("/api/campaigns/{campaign}/updates")
@Demands(Permission.POST_UPDATES)
@RunOnVirtualThread
class UpdateApi {

    private final CreatingOnce once;
    private final UpdateRows rows;
    private final ReceivingPicture receiving;
    private final Gallery gallery;
    private final Campaigns campaigns;
    private final PostingUpdate posting;
    private final PostingAtOnce postingAtOnce;
    private final PublicAddress site;
    private final SignedIn signedIn;
    private final Clock clock;

    UpdateApi(
            CreatingOnce once,
            UpdateRows rows,
            ReceivingPicture receiving,
            Gallery gallery,
            Campaigns campaigns,
            PostingUpdate posting,
            PostingAtOnce postingAtOnce,
            PublicAddress site,
            SignedIn signedIn,
            Clock clock) {
        this.once = once;
        this.rows = rows;
        this.receiving = receiving;
        this.gallery = gallery;
        this.campaigns = campaigns;
        this.posting = posting;
        this.postingAtOnce = postingAtOnce;
        this.site = site;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The posted update; {@code path} is its public page, {@code url} the same with this site's name. */
    public record Posted(UUID id, String path, String title, String url) {}

    /** Posts it at once; {@code date} is today unless given; 409 if other words were posted under its {@code id}. */
    @POST
    public Response post(
            @RestPath("campaign") UUID campaignId, UpdateInput body, @RestHeader(CreatingOnce.HEADER) String key) {
        UUID id = JsonMistakes.demand(body).id() == null ? id(campaignId, body, key) : body.id();
        UpdateView update = rows.posted(campaignId, id)
                ? posting.post(signedIn.actor(), campaignId, id, any -> {})
                : postingAtOnce.post(signedIn.actor(), campaignId, id, text(campaignId, body));
        demandSame(campaignId, update, body);
        return Response.created(URI.create(UpdateAddress.ownJson(campaignId, id)))
                .entity(new Posted(id, update.path(), update.text().title(), site.of(update.path())))
                .build();
    }

    /** Under one key always the same, so that it is posted once as if the caller had chosen the id. */
    private UUID id(UUID campaignId, UpdateInput body, String key) {
        campaigns.forMember(signedIn.actor(), Permission.POST_UPDATES, campaignId);
        return once.create(signedIn.actor(), key, "update of " + campaignId, body, Ids::next);
    }

    private void demandSame(UUID campaignId, UpdateView posted, UpdateInput body) {
        UpdateText before = posted.text();
        UUID shown = body.picture().content() == null ? body.picture().id() : before.pictureId();
        LocalDate today = body.date() == null ? before.dated() : LocalDate.now(clock);
        CampaignView campaign = campaigns.forMember(signedIn.actor(), Permission.POST_UPDATES, campaignId);
        UpdateText sent = checked(new FormCheck(UpdateInput.FORM), campaign, body.withPicture(shown), today);
        if (!sent.equals(before)) {
            throw Problem.wrongState("id-taken");
        }
    }

    private UpdateText text(UUID campaignId, UpdateInput body) {
        FormCheck check = new FormCheck(UpdateInput.FORM);
        CampaignView campaign = campaigns.forMember(signedIn.actor(), Permission.POST_UPDATES, campaignId);
        UUID picture = receiving.receive(
                signedIn.actor(),
                campaign.organization().id(),
                campaignId,
                Upload.of(body.picture().content()),
                body.picture().id(),
                check,
                UpdateInput.PICTURE);
        return checked(check, campaign, body.withPicture(picture), LocalDate.now(clock));
    }

    private UpdateText checked(FormCheck check, CampaignView campaign, UpdateInput body, LocalDate today) {
        ShownPicture kept =
                gallery.own(campaign.organization().id(), body.picture().id(), campaign.languageTag());
        return body.check(check, kept, today).orRefuse();
    }
}
