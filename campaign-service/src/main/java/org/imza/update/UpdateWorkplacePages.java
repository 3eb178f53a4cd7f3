package org.imza.update;

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
import org.imza.gallery.ReceivingPicture;
import org.imza.gallery.Upload;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.FormErrors;
import org.imza.kit.form.Shown;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where an organization's members write updates, look at them, and post them. */
@Path("/organize/campaigns/{campaign}/updates")
@Demands(Permission.POST_UPDATES)
@RunOnVirtualThread
class UpdateWorkplacePages {

    private final ReceivingPicture receiving;
    private final DraftingUpdate drafting;
    private final PostingUpdate posting;
    private final Updates updates;
    private final Campaigns campaigns;
    private final UpdateAnswers answers;
    private final Desk desk;
    private final Clock clock;

    UpdateWorkplacePages(
            ReceivingPicture receiving,
            DraftingUpdate drafting,
            PostingUpdate posting,
            Updates updates,
            Campaigns campaigns,
            UpdateAnswers answers,
            Desk desk,
            Clock clock) {
        this.receiving = receiving;
        this.drafting = drafting;
        this.posting = posting;
        this.updates = updates;
        this.campaigns = campaigns;
        this.answers = answers;
        this.desk = desk;
        this.clock = clock;
    }

    /** The empty form; its id makes sending it twice one update. */
    @GET
    @Path("/new")
    public Response form(@RestPath("campaign") UUID campaignId) {
        CampaignView campaign = campaigns.forMember(desk.actor(), Permission.POST_UPDATES, campaignId);
        return answers.form(200, campaign, "", UpdateInput.empty(today()), FormErrors.none(UpdateInput.FORM));
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
            return comeAgain(problem, campaign, upload, form);
        }
        Checked<UpdateText> text = form.check(check, answers.chosen(campaign, form), today());
        if (!text.sound()) {
            return answers.form(422, campaign, upload.seen, form, text.in(desk::text));
        }
        UpdateText command = text.command();
        try {
            UpdateView update =
                    drafting.draft(desk.actor(), campaignId, form.id(), command, upload.unlessChanged(command));
            return update.posted()
                    ? answers.conflict(CampaignUpdate.unchangeable(), campaign, form)
                    : Desk.seeOther(update.path());
        } catch (Problem problem) {
            return answers.conflict(problem, campaign, form);
        }
    }

    /** How it will look, and how it will be mailed. */
    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public Response preview(@RestPath("campaign") UUID campaignId, @RestPath UUID id) {
        return unlessPosted(
                Permission.READ_DRAFTS, campaignId, id, (campaign, update) -> answers.preview(200, campaign, update));
    }

    /** The form once more. */
    @GET
    @Path("/{id}/edit")
    public Response edit(@RestPath("campaign") UUID campaignId, @RestPath UUID id) {
        return unlessPosted(Permission.POST_UPDATES, campaignId, id, answers::stored);
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
            return answers.preview(problem.status(), campaign, updates.any(campaign, id));
        }
        return Desk.seeOther(CampaignAddress.workplace(campaignId));
    }

    /** With the form, when it is only the picture that has to wait: nothing typed is lost. */
    private Response comeAgain(Problem problem, CampaignView campaign, UpdateUpload upload, UpdateInput form) {
        if (problem.retryAfter() == 0) {
            throw problem;
        }
        FormCheck check = new FormCheck(UpdateInput.FORM);
        check.wrong(UpdateInput.PICTURE, "busy");
        return Response.fromResponse(answers.form(
                        problem.status(),
                        campaign,
                        upload.seen,
                        form,
                        check.result(null).in(desk::text)))
                .header(HttpHeaders.RETRY_AFTER, problem.retryAfter())
                .build();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
