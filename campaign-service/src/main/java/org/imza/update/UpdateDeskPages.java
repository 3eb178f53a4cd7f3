package org.imza.update;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.imza.campaign.CampaignAddress;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.gallery.Gallery;
import org.imza.gallery.ReceivingPicture;
import org.imza.gallery.Upload;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.FormErrors;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestPath;

/** Where an organization's members write updates, look at them, and post them. */
@Path("/organize/campaigns/{campaign}/updates")
@Demands(Permission.POST_UPDATES)
@RunOnVirtualThread
class UpdateDeskPages {

    private final ReceivingPicture receiving;
    private final Gallery gallery;
    private final DraftingUpdate drafting;
    private final PostingUpdate posting;
    private final Updates updates;
    private final Campaigns campaigns;
    private final Desk desk;
    private final Clock clock;

    UpdateDeskPages(
            ReceivingPicture receiving,
            Gallery gallery,
            DraftingUpdate drafting,
            PostingUpdate posting,
            Updates updates,
            Campaigns campaigns,
            Desk desk,
            Clock clock) {
        this.receiving = receiving;
        this.gallery = gallery;
        this.drafting = drafting;
        this.posting = posting;
        this.updates = updates;
        this.campaigns = campaigns;
        this.desk = desk;
        this.clock = clock;
    }

    /** The empty form; its id makes sending it twice one update. */
    @GET
    @Path("/new")
    public Response form(@RestPath("campaign") UUID campaignId) {
        CampaignView campaign = campaigns.forMember(desk.actor(), Permission.POST_UPDATES, campaignId);
        return desk.page(
                200,
                desk.text(Texts.UPDATE_NEW),
                writing(campaign, Ids.next(), UpdateInput.empty(today()), FormErrors.none(UpdateInput.FORM)));
    }

    /** Keeps what was typed and leads to the preview. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response draft(@RestPath("campaign") UUID campaignId, @BeanParam UpdateUpload upload) {
        CampaignView campaign = campaigns.forMember(desk.actor(), Permission.POST_UPDATES, campaignId);
        UUID id = upload.id == null ? Ids.next() : upload.id;
        FormCheck check = new FormCheck(UpdateInput.FORM);
        UpdateInput form;
        try {
            form = upload.input(receiving.receive(
                    desk.actor(),
                    campaign.organization().id(),
                    campaignId,
                    Upload.of(upload.picture),
                    upload.pictureBefore(),
                    check,
                    UpdateInput.PICTURE));
        } catch (Problem problem) {
            return comeAgain(problem, campaign, id, upload);
        }
        Checked<UpdateText> text = form.check(check, today());
        if (!text.sound()) {
            return desk.page(422, desk.text(Texts.UPDATE_NEW), writing(campaign, id, form, text.in(desk::text)));
        }
        UpdateView update = drafting.draft(desk.actor(), campaignId, id, text.command());
        if (update.posted()) {
            throw CampaignUpdate.unchangeable();
        }
        return Desk.seeOther(update.path());
    }

    /** How it will look, and how it will be mailed. */
    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public Response preview(@RestPath("campaign") UUID campaignId, @RestPath UUID id) {
        return unlessPosted(
                Permission.READ_DRAFTS,
                campaignId,
                id,
                (campaign, update) -> desk.page(
                        200,
                        desk.text(Texts.UPDATE_PREVIEW),
                        UpdateTemplates.preview(campaign, update, Takedown.why(update.takedown(), desk::text))));
    }

    /** The form once more. */
    @GET
    @Path("/{id}/edit")
    public Response edit(@RestPath("campaign") UUID campaignId, @RestPath UUID id) {
        return unlessPosted(
                Permission.POST_UPDATES,
                campaignId,
                id,
                (campaign, update) -> desk.page(
                        200,
                        desk.text(Texts.UPDATE_EDIT),
                        writing(campaign, id, UpdateInput.of(update), FormErrors.none(UpdateInput.FORM))));
    }

    private Response unlessPosted(
            Permission permission, UUID campaignId, UUID id, BiFunction<CampaignView, UpdateView, Response> page) {
        CampaignView campaign = campaigns.forMember(desk.actor(), permission, campaignId);
        UpdateView update = updates.any(campaign, id);
        return update.posted() ? Desk.seeOther(update.path()) : page.apply(campaign, update);
    }

    /** Posts it. */
    @POST
    @Path("/{id}/post")
    public Response post(@RestPath("campaign") UUID campaignId, @RestPath UUID id) {
        posting.post(desk.actor(), campaignId, id);
        return Desk.seeOther(CampaignAddress.workplace(campaignId));
    }

    /** With the form, when it is only the picture that has to wait: nothing typed is lost. */
    private Response comeAgain(Problem problem, CampaignView campaign, UUID id, UpdateUpload upload) {
        if (problem.retryAfter() == 0) {
            throw problem;
        }
        FormCheck check = new FormCheck(UpdateInput.FORM);
        check.wrong(UpdateInput.PICTURE, "busy");
        Response form = desk.page(
                problem.status(),
                desk.text(Texts.UPDATE_NEW),
                writing(
                        campaign,
                        id,
                        upload.input(upload.pictureBefore()),
                        check.result(null).in(desk::text)));
        return Response.fromResponse(form)
                .header(HttpHeaders.RETRY_AFTER, problem.retryAfter())
                .build();
    }

    private TemplateInstance writing(CampaignView campaign, UUID id, UpdateInput form, FormErrors errors) {
        return UpdateTemplates.writing(
                campaign,
                id,
                form,
                errors,
                gallery.own(campaign.organization().id(), form.pictureId(), campaign.languageTag()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
