package org.imza.campaign;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.Shown;
import org.imza.kit.id.Ids;
import org.imza.kit.page.PictureChoice;
import org.jboss.resteasy.reactive.RestForm;

/** The form of a campaign as it was typed: its words, its petitions, its picture, and what its button does besides saving. */
class CampaignForm {

    /** Of a campaign that is begun: a form that is sent twice begins one. */
    @RestForm
    public UUID id;

    @RestForm
    public UUID organization;

    @RestForm
    public String title = "";

    @RestForm
    public String summary = "";

    @RestForm
    public String story = "";

    @RestForm
    public String language = "";

    @RestForm
    public String otherLanguage = "";

    @RestForm
    public List<UUID> petition = List.of();

    @RestForm
    public String picture = "";

    /** {@link Shown#hash} of what the form showed. */
    @RestForm
    public String seen = "";

    /** What is to be done once it is saved, if anything. */
    @RestForm
    public String then = "";

    static CampaignForm empty(UUID organization, String language) {
        CampaignForm form = new CampaignForm();
        form.id = Ids.next();
        form.organization = organization;
        form.language = language;
        return form;
    }

    static CampaignForm of(CampaignView campaign) {
        CampaignForm form = of(
                campaign.drafted().shown().text(),
                campaign.petitions().stream().map(petition -> petition.id()).toList(),
                campaign.picture() == null ? null : campaign.picture().id());
        form.seen = form.shown().hash();
        return form;
    }

    private static CampaignForm of(CampaignText text, List<UUID> petitions, UUID picture) {
        CampaignForm form = new CampaignForm();
        form.title = text.title();
        form.summary = text.summary();
        form.story = text.story();
        form.language = text.language();
        form.petition = petitions;
        form.picture = picture == null ? "" : picture.toString();
        return form;
    }

    CampaignInput input() {
        return new CampaignInput(organization, title, summary, story, language());
    }

    /** The one that counts, as it was typed. */
    String language() {
        return OfferedLanguages.typed(language == null ? "" : language, otherLanguage);
    }

    boolean ticked(UUID petition) {
        return petitions().contains(petition);
    }

    List<UUID> petitions() {
        return petition == null ? List.of() : petition;
    }

    /** {@code null} for none. */
    UUID chosenPicture() {
        return PictureChoice.typed(picture);
    }

    boolean launches() {
        return "launch".equals(then);
    }

    boolean publishes() {
        return "publish".equals(then);
    }

    /** What it shows. */
    Shown shown() {
        return Shown.of(
                "language",
                language(),
                "title",
                title,
                "summary",
                summary,
                "story",
                story,
                "petition",
                petitions().stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")),
                "picture",
                picture);
    }

    /** What it would show once it is stored, which is how it compares with what is. */
    Shown sent() {
        Checked<CampaignText> text = input().check();
        return text.sound() ? of(text.command(), petitions(), chosenPicture()).shown() : shown();
    }

    /** Lets {@code text} and what was chosen take the place of a campaign only as it was seen. */
    Consumer<CampaignView> unlessChanged(CampaignText text) {
        return campaign -> of(campaign)
                .shown()
                .demandSeen(seen, of(text, petitions(), chosenPicture()).shown());
    }

    /** Refuses to lose a draft that is not the one that was seen. */
    void demandSeen(CampaignView campaign) {
        if (campaign.rewritten()) {
            of(campaign).shown().demandSeen(seen, Shown.nothing());
        }
    }

    /** Whether {@code text} says another thing than the words of {@code campaign}. */
    static boolean changes(CampaignView campaign, CampaignText text) {
        return !campaign.drafted().shown().text().equals(text);
    }
}
