package org.imza.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.Problem;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestQuery;

/** Starting a campaign. */
@Path("/organize/campaigns")
@Demands(Permission.WRITE_CAMPAIGNS)
@RunOnVirtualThread
class CampaignStartPages {

    private final CreatingCampaign creating;
    private final CampaignAnswers answers;
    private final Desk desk;

    CampaignStartPages(CreatingCampaign creating, CampaignAnswers answers, Desk desk) {
        this.creating = creating;
        this.answers = answers;
        this.desk = desk;
    }

    /** The form; its id makes sending it twice one campaign. */
    @GET
    @Path("/new")
    public Response form(@RestQuery UUID organization) {
        Access.demand(desk.actor(), Permission.WRITE_CAMPAIGNS, organization);
        return form(200, CampaignForm.empty(organization, desk.language().tag()), FormErrors.none(CampaignInput.FORM));
    }

    /** Starts it. */
    @POST
    public Response create(@BeanParam CampaignForm form) {
        Access.demand(desk.actor(), Permission.WRITE_CAMPAIGNS, form.organization);
        form.id = form.id == null ? Ids.next() : form.id;
        Checked<CampaignText> text = form.input().check();
        if (!text.sound()) {
            return form(422, form, text.in(desk::text));
        }
        CampaignView campaign = creating.create(desk.actor(), form.organization, form.id, text.command());
        return CampaignForm.changes(campaign, text.command())
                ? answers.conflict(Problem.changedMeanwhile(), campaign, form)
                : Desk.seeOther(campaign.workplace());
    }

    private Response form(int status, CampaignForm form, FormErrors errors) {
        return desk.page(
                status,
                desk.text(Texts.CAMPAIGN_NEW),
                CampaignTemplates.writing(form, errors, OfferedLanguages.choices(form.language())));
    }
}
