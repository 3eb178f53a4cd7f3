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
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.FormErrors;
import org.imza.kit.form.Shown;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where an organization's members write updates, look at them, and post them. */
@Path("/organize/campaigns/{campaign}/updates")
@Demands(Permission.POST_UPDATES)
@RunOnVirtualThread
class UpdateDeskPages {

    private static final int CONFLICT = 409;

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
                writing(campaign, Ids.next(), "", UpdateInput.empty(today()), FormErrors.none(UpdateInput.FORM)));
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
            return desk.page(
                    422, desk.text(Texts.UPDATE_NEW), writing(campaign, id, upload.seen, form, text.in(desk::text)));
        }
        try {
            UpdateText command = text.command();
            UpdateView update = drafting.draft(desk.actor(), campaignId, id, command, upload.unlessChanged(command));
            return update.posted()
                    ? conflict(CampaignUpdate.unchangeable(), campaign, id, form)
                    : Desk.seeOther(update.path());
        } catch (Problem problem) {
            return conflict(problem, campaign, id, form);
        }
    }

    /** How it will look, and how it will be mailed. */
    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public Response preview(@RestPath("campaign") UUID campaignId, @RestPath UUID id) {
        return unlessPosted(
                Permission.READ_DRAFTS, campaignId, id, (campaign, update) -> preview(200, campaign, update));
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
                        writing(
                                campaign,
                                id,
                                UpdateInput.of(update).shown().hash(),
                                UpdateInput.of(update),
                                FormErrors.none(UpdateInput.FORM))));
    }

    private Response unlessPosted(
            Permission permission, UUID campaignId, UUID id, BiFunction<CampaignView, UpdateView, Response> page) {
        CampaignView campaign = campaigns.forMember(desk.actor(), permission, campaignId);
        UpdateView update = updates.any(campaign, id);
        return update.posted() ? Desk.seeOther(update.path()) : page.apply(campaign, update);
    }

    /** Posts it as it was shown; shows it once more if it is another by now. */
    @POST
    @Path("/{id}/post")
    public Response post(@RestPath("campaign") UUID campaignId, @RestPath UUID id, @RestForm String seen) {
        try {
            posting.post(
                    desk.actor(),
                    campaignId,
                    id,
                    update -> UpdateInput.of(update).shown().demandSeen(seen, Shown.nothing()));
        } catch (Problem problem) {
            if (!problem.kind().equals(Problem.changedMeanwhile().kind())) {
                throw problem;
            }
            CampaignView campaign = campaigns.forMember(desk.actor(), Permission.POST_UPDATES, campaignId);
            return preview(problem.status(), campaign, updates.any(campaign, id));
        }
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
                        upload.seen,
                        upload.input(upload.pictureBefore()),
                        check.result(null).in(desk::text)));
        return Response.fromResponse(form)
                .header(HttpHeaders.RETRY_AFTER, problem.retryAfter())
                .build();
    }

    /** With what was sent beside the draft as it is by now; what is posted stays, and what was sent can become another update. */
    private Response conflict(Problem problem, CampaignView campaign, UUID id, UpdateInput form) {
        if (problem.status() != CONFLICT) {
            throw problem;
        }
        UpdateView update = updates.any(campaign, id);
        UpdateInput stored = UpdateInput.of(update);
        boolean draft = !update.posted() && update.takedown() == null;
        Conflict conflict = draft
                ? Conflict.saved(UpdateInput.FORM, stored.shown(), form.shown(), desk::text)
                : Conflict.of(
                        UpdateInput.FORM,
                        stored.shown(),
                        form.shown(),
                        desk::text,
                        Texts.UPDATE_MEANWHILE_POSTED,
                        Texts.UPDATE_MEANWHILE_POSTED_NEXT);
        return desk.page(
                CONFLICT,
                desk.text(Texts.UPDATE_EDIT),
                writing(
                        campaign,
                        draft ? id : Ids.next(),
                        stored.shown().hash(),
                        form,
                        FormErrors.none(UpdateInput.FORM),
                        conflict));
    }

    private Response preview(int status, CampaignView campaign, UpdateView update) {
        return desk.page(
                status,
                desk.text(Texts.UPDATE_PREVIEW),
                UpdateTemplates.preview(
                        campaign,
                        update,
                        UpdateInput.of(update).shown().hash(),
                        status == CONFLICT,
                        Takedown.why(update.takedown(), desk::text)));
    }

    private TemplateInstance writing(CampaignView campaign, UUID id, String seen, UpdateInput form, FormErrors errors) {
        return writing(campaign, id, seen, form, errors, Conflict.none());
    }

    private TemplateInstance writing(
            CampaignView campaign, UUID id, String seen, UpdateInput form, FormErrors errors, Conflict conflict) {
        return UpdateTemplates.writing(
                campaign,
                id,
                seen == null ? "" : seen,
                form,
                errors,
                conflict,
                gallery.own(campaign.organization().id(), form.pictureId(), campaign.languageTag()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
