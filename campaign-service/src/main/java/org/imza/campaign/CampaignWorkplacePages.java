package org.imza.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where an organization's members work on their campaigns. */
@Path("/organize/campaigns")
@Demands(Permission.WRITE_CAMPAIGNS)
@RunOnVirtualThread
class CampaignWorkplacePages {

    private final SavingCampaign saving;
    private final PublishingDraft publishing;
    private final DiscardingDraft discarding;
    private final GatheringPetitions gathering;
    private final ChoosingPicture choosing;
    private final LaunchingCampaign launching;
    private final Campaigns campaigns;
    private final CampaignAnswers answers;
    private final Desk desk;

    CampaignWorkplacePages(
            SavingCampaign saving,
            PublishingDraft publishing,
            DiscardingDraft discarding,
            GatheringPetitions gathering,
            ChoosingPicture choosing,
            LaunchingCampaign launching,
            Campaigns campaigns,
            CampaignAnswers answers,
            Desk desk) {
        this.saving = saving;
        this.publishing = publishing;
        this.discarding = discarding;
        this.gathering = gathering;
        this.choosing = choosing;
        this.launching = launching;
        this.campaigns = campaigns;
        this.answers = answers;
        this.desk = desk;
    }

    /** All about one. */
    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public Response show(@RestPath UUID id) {
        return answers.stored(campaigns.forMember(desk.actor(), Permission.READ_DRAFTS, id));
    }

    /** Every button of the page saves what is typed and chosen, and then does what it says. */
    @POST
    @Path("/{id}")
    public Response save(@RestPath UUID id, @BeanParam CampaignForm form) {
        CampaignView campaign = campaigns.forMember(desk.actor(), Permission.WRITE_CAMPAIGNS, id);
        Checked<CampaignText> text = form.input().check();
        if (!text.sound()) {
            return answers.faulty(campaign, form, text.in(desk::text));
        }
        try {
            saving.save(desk.actor(), id, form, text.command(), form.unlessChanged(text.command()));
        } catch (Problem problem) {
            return answers.conflict(problem, campaigns.forMember(desk.actor(), Permission.WRITE_CAMPAIGNS, id), form);
        }
        return Desk.seeOther(campaign.workplace());
    }

    /** The button of the release before, which stood outside the form; so did the following. */
    @POST
    @Path("/{id}/publish")
    public Response publish(@RestPath UUID id) {
        return Desk.seeOther(publishing.publish(desk.actor(), id).workplace());
    }

    /** Forgets what was written, also what stands in the form. */
    @POST
    @Path("/{id}/discard")
    public Response discard(@RestPath UUID id, @BeanParam CampaignForm form) {
        try {
            return Desk.seeOther(
                    discarding.discard(desk.actor(), id, form::demandSeen).workplace());
        } catch (Problem problem) {
            return answers.conflict(problem, campaigns.forMember(desk.actor(), Permission.WRITE_CAMPAIGNS, id), form);
        }
    }

    @POST
    @Path("/{id}/petitions")
    public Response gather(@RestPath UUID id, @RestForm("petition") List<UUID> petitions) {
        return Desk.seeOther(
                gathering.gather(desk.actor(), id, present -> petitions).workplace());
    }

    @POST
    @Path("/{id}/picture")
    public Response choosePicture(@RestPath UUID id, @BeanParam CampaignForm form) {
        return Desk.seeOther(
                choosing.choose(desk.actor(), id, form.chosenPicture()).workplace());
    }

    @POST
    @Path("/{id}/launch")
    public Response launch(@RestPath UUID id) {
        return Desk.seeOther(launching.launch(desk.actor(), id).workplace());
    }
}
