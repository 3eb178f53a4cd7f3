package org.imza.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.page.ShownPicture;
import org.imza.organization.OrganizationView;
import org.imza.petitionsummary.PetitionAddress;
import org.imza.petitionsummary.PetitionView;
import org.imza.takedown.Takedown;

/**
 * A campaign as others see it, with its petitions as they stand. {@code draft} is {@code null} unless its words are to
 * become others than those that are {@code shown}, {@code picture} if it has none, {@code takedown} unless it is down.
 */
public record CampaignView(
        UUID id,
        OrganizationView organization,
        String slug,
        CampaignRevision shown,
        CampaignRevision draft,
        ShownPicture picture,
        boolean launched,
        Instant launchedAt,
        List<PetitionView> petitions,
        Takedown takedown,
        int version) {

    /** Its public page. */
    public String path() {
        return CampaignAddress.page(slug);
    }

    /** Where its organization works on it. */
    public String workplace() {
        return CampaignAddress.workplace(id);
    }

    /** How it will look. */
    public String preview() {
        return workplace() + "/preview";
    }

    /** Where moderators decide about it. */
    public String review() {
        return CampaignAddress.review(id);
    }

    /** Where its organization starts a petition for it. */
    public String newPetition() {
        return PetitionAddress.starting(organization.id());
    }

    public String title() {
        return shown.title();
    }

    public String summary() {
        return shown.summary();
    }

    public String languageTag() {
        return shown.language();
    }

    public Language language() {
        return Language.of(languageTag());
    }

    /** The language in the script that its words are written in. */
    public Language written() {
        return language()
                .asWritten(title() + "\n" + summary() + "\n" + shown.story().markdown());
    }

    /** Whether what its members wrote last runs in another direction than texts in that language do. */
    public boolean writtenOtherwise() {
        CampaignView drafted = drafted();
        return !drafted.written().equals(drafted.language());
    }

    /** Whether something is written that the public does not read yet. */
    public boolean rewritten() {
        return draft != null;
    }

    /** As it will be once its draft is published. */
    CampaignView drafted() {
        return rewritten()
                ? new CampaignView(
                        id,
                        organization,
                        slug,
                        draft,
                        null,
                        picture,
                        launched,
                        launchedAt,
                        petitions,
                        takedown,
                        version)
                : this;
    }

    /** The language around its words: the one asked for, else its own where the interface speaks it, else the browser's. */
    public Language interfaceLanguage(String asked, String acceptLanguage) {
        Language spoken = Languages.interfaceFor(language());
        return spoken.base().equals(language().base())
                ? Languages.around(language(), asked)
                : Languages.chosen(asked, acceptLanguage);
    }

    /** The story as safe HTML. */
    public String storyHtml() {
        return shown.story().html();
    }

    /** Those of its petitions that anybody may see. */
    public List<PetitionView> publicPetitions() {
        return petitions.stream().filter(PetitionView::published).toList();
    }

    /** Of all its petitions together. */
    public long signatures() {
        return petitions.stream().mapToLong(PetitionView::signatures).sum();
    }

    /** Whether {@code petition} is one of its petitions. */
    public boolean gathers(UUID petition) {
        return petitions.stream().anyMatch(own -> own.id().equals(petition));
    }
}
