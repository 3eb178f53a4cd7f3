package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.campaign.CampaignAddress;
import org.imza.campaign.CampaignNews;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.campaign.RestoringCampaign;
import org.imza.campaign.TakingDownCampaign;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.session.SignedIn;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownInput;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where moderators see all campaigns that are or were public, and decide about one of them. */
@Path(CampaignAddress.MODERATION)
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class ModerationPages {

    private final TakingDownCampaign takingDown;
    private final RestoringCampaign restoring;
    private final Campaigns campaigns;
    private final CampaignNews news;
    private final CasePage cases;
    private final Desk desk;
    private final SignedIn signedIn;

    ModerationPages(
            TakingDownCampaign takingDown,
            RestoringCampaign restoring,
            Campaigns campaigns,
            CampaignNews news,
            CasePage cases,
            Desk desk,
            SignedIn signedIn) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.campaigns = campaigns;
        this.news = news;
        this.cases = cases;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** All of them. */
    @GET
    public Response list() {
        return desk.page(
                200,
                desk.text(Texts.MODERATION_CAMPAIGNS),
                ModerationTemplates.campaigns(campaigns.takenDown(), campaigns.launched()));
    }

    /** One campaign with what was posted about it. */
    @GET
    @Path("/{campaign}")
    public Response show(@RestPath("campaign") UUID campaignId) {
        return cases.show(caseOf(campaignId));
    }

    /** Takes it down. */
    @POST
    @Path("/{campaign}/takedown")
    public Response takeDown(
            @RestPath("campaign") UUID campaignId, @RestForm String reason, @RestForm String explanation) {
        TakedownInput form = new TakedownInput(reason, explanation);
        Checked<Takedown> takedown = cases.check(form);
        if (!takedown.sound()) {
            return cases.showAgain(caseOf(campaignId), form, takedown);
        }
        takingDown.takeDown(campaignId, takedown.command(), signedIn.actor());
        return Desk.seeOther(CampaignAddress.review(campaignId));
    }

    /** Puts it back. */
    @POST
    @Path("/{campaign}/restoration")
    public Response restore(@RestPath("campaign") UUID campaignId) {
        restoring.restore(campaignId, signedIn.actor());
        return Desk.seeOther(CampaignAddress.review(campaignId));
    }

    private Case caseOf(UUID campaignId) {
        CampaignView campaign = campaigns.forModerator(campaignId);
        return Case.of(
                campaign,
                Stream.concat(news.takenDown(campaign).stream(), news.posted(campaign).stream())
                        .toList());
    }
}
