package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.gallery.Gallery;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;
import org.imza.kit.problem.Problem;
import org.imza.petitionsummary.PetitionView;
import org.imza.takedown.Takedown;

/** The page of a campaign for who works on it, whatever came of what was sent. */
@ApplicationScoped
class CampaignAnswers {

    private static final int CONFLICT = 409;

    private final Campaigns campaigns;
    private final Gallery gallery;
    private final CampaignNews news;
    private final Desk desk;

    CampaignAnswers(Campaigns campaigns, Gallery gallery, CampaignNews news, Desk desk) {
        this.campaigns = campaigns;
        this.gallery = gallery;
        this.news = news;
        this.desk = desk;
    }

    /** The campaign as it is. */
    Response stored(CampaignView campaign) {
        return page(200, campaign, CampaignForm.of(campaign), FormErrors.none(CampaignInput.FORM), Conflict.none());
    }

    /** With what has to be corrected in what was sent. */
    Response faulty(CampaignView campaign, CampaignForm form, FormErrors errors) {
        return page(422, campaign, form, errors, Conflict.none());
    }

    /** With what was sent beside the campaign as it is by now; sent once more, it takes its place, if anything can. */
    Response conflict(Problem problem, CampaignView campaign, CampaignForm form) {
        if (problem.status() != CONFLICT) {
            throw problem;
        }
        CampaignForm stored = CampaignForm.of(campaign);
        Conflict conflict = Meanwhile.of(problem).between(CampaignInput.FORM, stored.shown(), form.sent(), desk::text);
        form.seen = stored.seen;
        return page(CONFLICT, campaign, form, FormErrors.none(CampaignInput.FORM), conflict);
    }

    private Response page(int status, CampaignView campaign, CampaignForm form, FormErrors errors, Conflict conflict) {
        List<Choice> petitions = campaigns.attachable(campaign.organization().id()).stream()
                .map(petition -> choice(campaign, form, petition))
                .toList();
        return desk.page(
                status,
                campaign.title(),
                CampaignTemplates.desk(
                        campaign,
                        form,
                        errors,
                        conflict,
                        OfferedLanguages.choices(form.language()),
                        petitions,
                        gallery.choice(campaign.organization().id(), campaign.languageTag(), form.chosenPicture()),
                        news.posted(campaign),
                        news.drafts(campaign),
                        news.takenDown(campaign),
                        Takedown.why(campaign.takedown(), desk::text)));
    }

    private static Choice choice(CampaignView campaign, CampaignForm form, PetitionView petition) {
        return new Choice(petition.id().toString(), petition.title(campaign.languageTag()), form.ticked(petition.id()));
    }
}
