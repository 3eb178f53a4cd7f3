package org.imza.petitionpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Pages;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.text.HttpAddress;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.petition.FurtherLink;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.PublishedPetitions;
import org.imza.petition.ShareLink;
import org.imza.petition.TextView;
import org.imza.petition.Words;
import org.imza.picture.PictureReader;
import org.imza.picture.Pictures;
import org.imza.progress.Progress;
import org.imza.progress.ProgressBoard;
import org.imza.texts.Texts;

/** Gathers what the page of a petition shows. */
@ApplicationScoped
class ShowingPetition {

    private static final int OTHERS = 10;
    private static final Progress NONE = new Progress(0, 0);

    private final PublishedPetitions petitions;
    private final Organizations organizations;
    private final Pictures pictures;
    private final ProgressBoard progress;
    private final Voices voices;
    private final Messages messages;
    private final PublicAddress site;

    ShowingPetition(
            PublishedPetitions petitions,
            Organizations organizations,
            Pictures pictures,
            ProgressBoard progress,
            Voices voices,
            Messages messages,
            PublicAddress site) {
        this.petitions = petitions;
        this.organizations = organizations;
        this.pictures = pictures;
        this.progress = progress;
        this.voices = voices;
        this.messages = messages;
        this.site = site;
    }

    /**
     * The page with {@code text} and the interface in {@code spoken}. An unpublished petition is shown as it would begin.
     */
    PetitionShow show(PetitionView petition, TextView text, Language spoken) {
        Words words = text.words();
        Language language = Language.of(text.language());
        OrganizationView organization = organizations.of(petition.organizationId());
        boolean published = petition.state().published();
        Progress count = published ? progress.of(petition.id()) : new Progress(0, petition.initialGoal());
        String canonical = site.of(petition.path(text));
        ShownPicture picture = pictures.shown(
                petition.organizationId(),
                petition.pictureId(),
                language,
                published ? PictureReader.EVERYBODY : PictureReader.MEMBERS);
        return new PetitionShow(
                petition.slug(),
                language,
                text.written(),
                words.title(),
                words.summary(),
                text.document().html(),
                picture,
                picture == null ? "" : site.of(picture.path()),
                organization.name(),
                organization.path() + "?lang=" + spoken.tag(),
                published ? petition.publishedAt() : petition.createdAt(),
                petition.decisionMakers(),
                count.signatures(),
                count.goal(),
                !published || petition.state().signable(),
                petition.closedAt(),
                petition.links().stream().map(ShowingPetition::link).toList(),
                others(petition, text.language(), spoken),
                published ? voices.of(petition.id(), spoken) : List.of(),
                published
                        ? ShareLink.of(words.title(), canonical, messages.text(spoken, Texts.PETITION_SHARE_MAIL))
                        : List.of(),
                site.of(PetitionAddress.page(petition.slug())),
                canonical,
                QrCode.of(canonical),
                petition.commentsReviewed(),
                petition.namesReviewed());
    }

    private List<PetitionShow.PreviousShow> others(PetitionView petition, String tag, Language spoken) {
        List<PetitionView> others = petitions.othersOf(petition.organizationId(), petition.id(), OTHERS);
        Map<UUID, Progress> counts =
                progress.of(others.stream().map(PetitionView::id).toList());
        return others.stream()
                .map(other -> other(other, other.shownIn(tag), spoken, counts.getOrDefault(other.id(), NONE)))
                .toList();
    }

    private static PetitionShow.PreviousShow other(PetitionView other, TextView text, Language spoken, Progress count) {
        Language language = Language.of(text.language());
        return new PetitionShow.PreviousShow(
                Pages.around(language, spoken, other.path(text)),
                text.words().title(),
                text.written(),
                count.signatures());
    }

    private static PetitionShow.LinkShow link(FurtherLink link) {
        return new PetitionShow.LinkShow(
                link.label(), link.url(), HttpAddress.stored(link.url()).host());
    }
}
