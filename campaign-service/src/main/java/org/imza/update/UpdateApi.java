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
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** Posting updates, for programs. */
@Path("/api/campaigns/{campaign}/updates")
@Demands(Permission.POST_UPDATES)
@RunOnVirtualThread
class UpdateApi {

    private final UpdateRows rows;
    private final ReceivingPicture receiving;
    private final Gallery gallery;
    private final Campaigns campaigns;
    private final PostingUpdate posting;
    private final PostingAtOnce postingAtOnce;
    private final SignedIn signedIn;
    private final Clock clock;

    UpdateApi(
            UpdateRows rows,
            ReceivingPicture receiving,
            Gallery gallery,
            Campaigns campaigns,
            PostingUpdate posting,
            PostingAtOnce postingAtOnce,
            SignedIn signedIn,
            Clock clock) {
        this.rows = rows;
        this.receiving = receiving;
        this.gallery = gallery;
        this.campaigns = campaigns;
        this.posting = posting;
        this.postingAtOnce = postingAtOnce;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The posted update; {@code path} is its public page. */
    public record Posted(UUID id, String path, String title) {}

    /** Posts it at once; {@code date} is today unless given. */
    @POST
    public Response post(@RestPath("campaign") UUID campaignId, UpdateInput body) {
        UUID id = JsonMistakes.demand(body).id() == null ? Ids.next() : body.id();
        UpdateView update = rows.posted(campaignId, id)
                ? posting.post(signedIn.actor(), campaignId, id, any -> {})
                : postingAtOnce.post(signedIn.actor(), campaignId, id, text(campaignId, body));
        return Response.created(URI.create(update.path()))
                .entity(new Posted(id, update.path(), update.text().title()))
                .build();
    }

    private UpdateText text(UUID campaignId, UpdateInput body) {
        FormCheck check = new FormCheck(UpdateInput.FORM);
        CampaignView campaign = campaigns.forMember(signedIn.actor(), Permission.POST_UPDATES, campaignId);
        UUID organization = campaign.organization().id();
        UUID picture = receiving.receive(
                signedIn.actor(),
                organization,
                campaignId,
                Upload.of(body.picture().content()),
                body.picture().id(),
                check,
                UpdateInput.PICTURE);
        return body.withPicture(picture)
                .check(check, gallery.own(organization, picture, campaign.languageTag()), LocalDate.now(clock))
                .orRefuse();
    }
}
