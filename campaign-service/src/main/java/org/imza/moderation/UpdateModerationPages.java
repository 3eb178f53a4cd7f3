package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.gallery.ModeratedPictures;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.session.SignedIn;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownInput;
import org.imza.update.RestoringUpdate;
import org.imza.update.TakingDownUpdate;
import org.imza.update.UpdateView;
import org.imza.update.Updates;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where moderators decide about one update. */
@Path("/organize/moderation/{campaign}/updates/{update}")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class UpdateModerationPages {

    private final TakingDownUpdate takingDown;
    private final RestoringUpdate restoring;
    private final Campaigns campaigns;
    private final Updates updates;
    private final ModeratedPictures pictures;
    private final CasePage cases;
    private final SignedIn signedIn;

    UpdateModerationPages(
            TakingDownUpdate takingDown,
            RestoringUpdate restoring,
            Campaigns campaigns,
            Updates updates,
            ModeratedPictures pictures,
            CasePage cases,
            SignedIn signedIn) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.campaigns = campaigns;
        this.updates = updates;
        this.pictures = pictures;
        this.cases = cases;
        this.signedIn = signedIn;
    }

    /** The update as it was posted. */
    @GET
    public Response show(@RestPath("campaign") UUID campaignId, @RestPath("update") UUID id) {
        return cases.show(caseOf(campaignId, id));
    }

    /** Takes it down. */
    @POST
    @Path("/takedown")
    public Response takeDown(
            @RestPath("campaign") UUID campaignId,
            @RestPath("update") UUID id,
            @RestForm String reason,
            @RestForm String explanation) {
        TakedownInput form = new TakedownInput(reason, explanation);
        Case one = caseOf(campaignId, id);
        Checked<Takedown> takedown = cases.check(form);
        if (!takedown.sound()) {
            return cases.showAgain(one, form, takedown);
        }
        takingDown.takeDown(signedIn.actor(), campaignId, id, takedown.command());
        return Desk.seeOther(one.path());
    }

    /** Puts it back. */
    @POST
    @Path("/restoration")
    public Response restore(@RestPath("campaign") UUID campaignId, @RestPath("update") UUID id) {
        restoring.restore(signedIn.actor(), campaignId, id);
        return Desk.seeOther(caseOf(campaignId, id).path());
    }

    private Case caseOf(UUID campaignId, UUID id) {
        CampaignView campaign = campaigns.forModerator(campaignId);
        UpdateView update = updates.forModerator(campaign, id);
        return Case.of(campaign, update, pictures.of(update.text().pictureId(), campaign.languageTag()));
    }
}
