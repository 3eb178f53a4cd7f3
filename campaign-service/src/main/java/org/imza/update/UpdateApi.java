package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.imza.campaign.Campaigns;
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
    private final Campaigns campaigns;
    private final PostingUpdate posting;
    private final PostingAtOnce postingAtOnce;
    private final SignedIn signedIn;
    private final Clock clock;

    UpdateApi(
            UpdateRows rows,
            ReceivingPicture receiving,
            Campaigns campaigns,
            PostingUpdate posting,
            PostingAtOnce postingAtOnce,
            SignedIn signedIn,
            Clock clock) {
        this.rows = rows;
        this.receiving = receiving;
        this.campaigns = campaigns;
        this.posting = posting;
        this.postingAtOnce = postingAtOnce;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * An update to post. {@code id} is optional; with one chosen by the caller, repeating the call posts nothing
     * twice. {@code date} is today unless given.
     */
    public record Posting(
            UUID id,
            String title,
            String dateline,
            String date,
            String body,
            String sourceName,
            String sourceUrl,
            String translator,
            String pressContact,
            PostedPicture picture) {}

    /** Its picture: the PNG, JPEG or WebP file in base64, or the id of one that the organization keeps. */
    public record PostedPicture(UUID id, byte[] content, String alt, String caption, String credit) {}

    /** The posted update; {@code path} is its public page. */
    public record Posted(UUID id, String path, String title) {}

    /** Posts it at once. */
    @POST
    public Response post(@RestPath("campaign") UUID campaignId, Posting body) {
        UUID id = JsonMistakes.demand(body).id() == null ? Ids.next() : body.id();
        UpdateView update = rows.posted(campaignId, id)
                ? posting.post(signedIn.actor(), campaignId, id, any -> {})
                : postingAtOnce.post(signedIn.actor(), campaignId, id, text(campaignId, body));
        return Response.created(URI.create(update.path()))
                .entity(new Posted(id, update.path(), update.text().title()))
                .build();
    }

    private UpdateText text(UUID campaignId, Posting body) {
        FormCheck check = new FormCheck(UpdateInput.FORM);
        return input(body, picture(campaignId, body, check))
                .check(check, LocalDate.now(clock))
                .orRefuse();
    }

    private UUID picture(UUID campaignId, Posting body, FormCheck check) {
        PostedPicture picture = body.picture();
        return picture == null
                ? null
                : receiving.receive(
                        signedIn.actor(),
                        campaigns
                                .forMember(signedIn.actor(), Permission.POST_UPDATES, campaignId)
                                .organization()
                                .id(),
                        campaignId,
                        Upload.of(picture.content()),
                        picture.id(),
                        check,
                        UpdateInput.PICTURE);
    }

    private UpdateInput input(Posting body, UUID pictureId) {
        PostedPicture picture = body.picture();
        return new UpdateInput(
                body.title(),
                body.dateline(),
                body.date() == null ? LocalDate.now(clock).toString() : body.date(),
                body.body(),
                body.sourceName(),
                body.sourceUrl(),
                body.translator(),
                body.pressContact(),
                pictureId,
                picture == null ? "" : picture.alt(),
                picture == null ? "" : picture.caption(),
                picture == null ? "" : picture.credit());
    }
}
