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
            Campaigns campaigns,
            PostingUpdate posting,
            PostingAtOnce postingAtOnce,
            PublicAddress site,
            SignedIn signedIn,
            Clock clock) {
        this.once = once;
        this.rows = rows;
        this.receiving = receiving;
        this.campaigns = campaigns;
        this.posting = posting;
        this.postingAtOnce = postingAtOnce;
        this.site = site;
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

    /** The posted update; {@code path} is its public page, {@code url} the same with this site's name. */
    public record Posted(UUID id, String path, String title, String url) {}

    /** Posts it at once; 409 if other words were posted under its {@code id}. */
    @POST
    public Response post(
            @RestPath("campaign") UUID campaignId, Posting body, @RestHeader(CreatingOnce.HEADER) String key) {
        UUID id = JsonMistakes.demand(body).id() == null ? id(campaignId, body, key) : body.id();
        UpdateView update = rows.posted(campaignId, id)
                ? posting.post(signedIn.actor(), campaignId, id)
                : postingAtOnce.post(signedIn.actor(), campaignId, id, text(campaignId, body));
        demandSame(update, body);
        return Response.created(URI.create(UpdateAddress.ownJson(campaignId, id)))
                .entity(new Posted(id, update.path(), update.text().title(), site.of(update.path())))
                .build();
    }

    /** Under one key always the same, so that it is posted once as if the caller had chosen the id. */
    private UUID id(UUID campaignId, Posting body, String key) {
        campaigns.forMember(signedIn.actor(), Permission.POST_UPDATES, campaignId);
        return once.create(signedIn.actor(), key, "update of " + campaignId, body, Ids::next);
    }

    private void demandSame(UpdateView posted, Posting body) {
        UpdateText before = posted.text();
        PostedPicture picture = body.picture();
        UUID shown = picture == null ? null : picture.content() == null ? picture.id() : before.pictureId();
        LocalDate today = body.date() == null ? before.dated() : LocalDate.now(clock);
        UpdateText sent = input(body, shown, today)
                .check(new FormCheck(UpdateInput.FORM), today)
                .orRefuse();
        if (!sent.equals(before)) {
            throw Problem.wrongState("id-taken");
        }
    }

    private UpdateText text(UUID campaignId, Posting body) {
        FormCheck check = new FormCheck(UpdateInput.FORM);
        LocalDate today = LocalDate.now(clock);
        return input(body, picture(campaignId, body, check), today)
                .check(check, today)
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

    private static UpdateInput input(Posting body, UUID pictureId, LocalDate today) {
        PostedPicture picture = body.picture();
        return new UpdateInput(
                body.title(),
                body.dateline(),
                body.date() == null ? today.toString() : body.date(),
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
