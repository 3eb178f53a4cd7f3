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
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestPath;

/** Where an organization's members write updates, look at them, and post them. */
@Path("/organize/campaigns/{campaign}/updates")
@Demands(Permission.POST_UPDATES)
@RunOnVirtualThread
class UpdateWorkplacePages {

    private final ReceivingPicture receiving;
    private final Gallery gallery;
    private final DraftingUpdate drafting;
    private final PostingUpdate posting;
    private final Updates updates;
    private final Campaigns campaigns;
    private final Desk desk;
    private final Clock clock;

    UpdateWorkplacePages(
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
                writing(campaign, UpdateInput.empty(today()), FormErrors.none(UpdateInput.FORM)));
    }

    /** Keeps what was typed and leads to the preview. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response draft(@RestPath("campaign") UUID campaignId, @BeanParam UpdateUpload upload) {
        CampaignView campaign = campaigns.forMember(desk.actor(), Permission.POST_UPDATES, campaignId);
        UpdateInput form = upload.input();
        FormCheck check = new FormCheck(UpdateInput.FORM);
        try {
            form = form.withPicture(receiving.receive(
                    desk.actor(),
                    campaign.organization().id(),
                    campaignId,
                    Upload.of(upload.picture),
                    form.picture().id(),
                    check,
                    UpdateInput.PICTURE));
        } catch (Problem problem) {
            return comeAgain(problem, campaign, form);
        }
        Checked<UpdateText> text = form.check(check, kept(campaign, form), today());
        if (!text.sound()) {
            return desk.page(422, desk.text(Texts.UPDATE_NEW), writing(campaign, form, text.in(desk::text)));
        }
        UpdateView update = drafting.draft(desk.actor(), campaignId, form.id(), text.command());
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
                        writing(campaign, UpdateInput.of(update), FormErrors.none(UpdateInput.FORM))));
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
    private Response comeAgain(Problem problem, CampaignView campaign, UpdateInput form) {
        if (problem.retryAfter() == 0) {
            throw problem;
        }
        FormCheck check = new FormCheck(UpdateInput.FORM);
        check.wrong(UpdateInput.PICTURE, "busy");
        return Response.fromResponse(desk.page(
                        problem.status(),
                        desk.text(Texts.UPDATE_NEW),
                        writing(campaign, form, check.result(null).in(desk::text))))
                .header(HttpHeaders.RETRY_AFTER, problem.retryAfter())
                .build();
    }

    private TemplateInstance writing(CampaignView campaign, UpdateInput form, FormErrors errors) {
        return UpdateTemplates.writing(
                campaign,
                form,
                errors,
                gallery.choice(
                        campaign.organization().id(),
                        campaign.languageTag(),
                        form.picture().id()));
    }

    private ShownPicture kept(CampaignView campaign, UpdateInput form) {
        return gallery.own(campaign.organization().id(), form.picture().id(), campaign.languageTag());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
