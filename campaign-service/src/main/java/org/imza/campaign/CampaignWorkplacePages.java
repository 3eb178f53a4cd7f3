package org.imza.campaign;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.gallery.Gallery;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;
import org.imza.kit.page.PictureChoice;
import org.imza.petitionsummary.PetitionView;
import org.imza.takedown.Takedown;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where an organization's members work on their campaigns. */
@Path("/organize/campaigns")
@Demands(Permission.WRITE_CAMPAIGNS)
@RunOnVirtualThread
class CampaignWorkplacePages {

    private final CreatingCampaign creating;
    private final EditingCampaign editing;
    private final PublishingDraft publishing;
    private final DiscardingDraft discarding;
    private final GatheringPetitions gathering;
    private final ChoosingPicture choosing;
    private final LaunchingCampaign launching;
    private final Campaigns campaigns;
    private final Gallery gallery;
    private final CampaignNews news;
    private final Desk desk;

    CampaignWorkplacePages(
            CreatingCampaign creating,
            EditingCampaign editing,
            PublishingDraft publishing,
            DiscardingDraft discarding,
            GatheringPetitions gathering,
            ChoosingPicture choosing,
            LaunchingCampaign launching,
            Campaigns campaigns,
            Gallery gallery,
            CampaignNews news,
            Desk desk) {
        this.creating = creating;
        this.editing = editing;
        this.publishing = publishing;
        this.discarding = discarding;
        this.gathering = gathering;
        this.choosing = choosing;
        this.launching = launching;
        this.campaigns = campaigns;
        this.gallery = gallery;
        this.news = news;
        this.desk = desk;
    }

    /** The form of a new one. */
    @GET
    @Path("/new")
    public Response form(@RestQuery UUID organization) {
        Access.demand(desk.actor(), Permission.WRITE_CAMPAIGNS, organization);
        return desk.page(
                200,
                desk.text(Texts.CAMPAIGN_NEW),
                writing(organization, CampaignInput.empty(desk.language().tag()), FormErrors.none(CampaignInput.FORM)));
    }

    /** Starts it. */
    @POST
    public Response create(
            @RestForm UUID organization,
            @RestForm String title,
            @RestForm String summary,
            @RestForm String story,
            @RestForm @DefaultValue("") String language,
            @RestForm String otherLanguage) {
        CampaignInput form =
                new CampaignInput(organization, title, summary, story, OfferedLanguages.typed(language, otherLanguage));
        Access.demand(desk.actor(), Permission.WRITE_CAMPAIGNS, organization);
        Checked<CampaignText> text = form.check();
        return text.sound()
                ? Desk.seeOther(creating.create(desk.actor(), organization, text.command())
                        .workplace())
                : desk.page(422, desk.text(Texts.CAMPAIGN_NEW), writing(organization, form, text.in(desk::text)));
    }

    /** All about one. */
    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public Response show(@RestPath UUID id) {
        CampaignView campaign = campaigns.forMember(desk.actor(), Permission.READ_DRAFTS, id);
        return desk.page(
                200,
                campaign.title(),
                workplace(campaign, CampaignInput.of(campaign), FormErrors.none(CampaignInput.FORM)));
    }

    /** Changes its words. */
    @POST
    @Path("/{id}")
    public Response edit(
            @RestPath UUID id,
            @RestForm String title,
            @RestForm String summary,
            @RestForm String story,
            @RestForm @DefaultValue("") String language,
            @RestForm String otherLanguage) {
        CampaignInput form =
                new CampaignInput(null, title, summary, story, OfferedLanguages.typed(language, otherLanguage));
        CampaignView campaign = campaigns.forMember(desk.actor(), Permission.WRITE_CAMPAIGNS, id);
        Checked<CampaignText> text = form.check();
        return text.sound()
                ? Desk.seeOther(editing.edit(desk.actor(), id, text.command()).workplace())
                : desk.page(422, campaign.title(), workplace(campaign, form, text.in(desk::text)));
    }

    /** Shows the public what was written. */
    @POST
    @Path("/{id}/publish")
    public Response publish(@RestPath UUID id) {
        return Desk.seeOther(publishing.publish(desk.actor(), id).workplace());
    }

    /** Forgets what was written. */
    @POST
    @Path("/{id}/discard")
    public Response discard(@RestPath UUID id) {
        return Desk.seeOther(discarding.discard(desk.actor(), id).workplace());
    }

    /** Chooses its petitions: those whose boxes are ticked. */
    @POST
    @Path("/{id}/petitions")
    public Response gather(@RestPath UUID id, @RestForm("petition") List<UUID> petitions) {
        return Desk.seeOther(
                gathering.gather(desk.actor(), id, present -> petitions).workplace());
    }

    /** Puts a picture of the organization on top, or none. */
    @POST
    @Path("/{id}/picture")
    public Response choosePicture(@RestPath UUID id, @RestForm String picture) {
        return Desk.seeOther(
                choosing.choose(desk.actor(), id, PictureChoice.typed(picture)).workplace());
    }

    /** Makes it public. */
    @POST
    @Path("/{id}/launch")
    public Response launch(@RestPath UUID id) {
        return Desk.seeOther(launching.launch(desk.actor(), id).workplace());
    }

    private TemplateInstance writing(UUID organization, CampaignInput form, FormErrors errors) {
        return CampaignTemplates.writing(
                CampaignAddress.OWN, organization.toString(), form, errors, OfferedLanguages.choices(form.language()));
    }

    private TemplateInstance workplace(CampaignView campaign, CampaignInput form, FormErrors errors) {
        List<Choice> petitions = campaigns.attachable(campaign.organization().id()).stream()
                .map(petition -> choice(campaign, petition))
                .toList();
        return CampaignTemplates.desk(
                campaign,
                form,
                errors,
                OfferedLanguages.choices(form.language()),
                petitions,
                gallery.choice(
                        campaign.organization().id(),
                        campaign.languageTag(),
                        campaign.picture() == null ? null : campaign.picture().id()),
                news.posted(campaign),
                news.drafts(campaign),
                news.takenDown(campaign),
                Takedown.why(campaign.takedown(), desk::text));
    }

    private static Choice choice(CampaignView campaign, PetitionView petition) {
        return new Choice(
                petition.id().toString(), petition.title(campaign.languageTag()), campaign.gathers(petition.id()));
    }
}
