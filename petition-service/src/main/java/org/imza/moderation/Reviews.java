package org.imza.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.desk.Desk;
import org.imza.kit.problem.Problem;
import org.imza.organization.Organizations;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.imza.petition.PublishedPetitions;
import org.imza.petition.StateLabel;
import org.imza.petition.TextView;
import org.imza.petition.Words;
import org.imza.picture.PictureReader;
import org.imza.picture.Pictures;

/** Lays out a petition for a moderator: every language, every link, and what else its organization runs. */
@ApplicationScoped
class Reviews {

    private static final int OTHERS = 10;

    private final PetitionViews petitions;
    private final PublishedPetitions published;
    private final Organizations organizations;
    private final Pictures pictures;
    private final Desk desk;

    Reviews(
            PetitionViews petitions,
            PublishedPetitions published,
            Organizations organizations,
            Pictures pictures,
            Desk desk) {
        this.petitions = petitions;
        this.published = published;
        this.organizations = organizations;
        this.pictures = pictures;
        this.desk = desk;
    }

    Review of(UUID id) {
        PetitionView petition = petitions.of(id).orElseThrow(Problem::notFound);
        return new Review(
                petition,
                organizations.of(petition.organizationId()),
                StateLabel.of(petition.state(), desk::text),
                petition.rejectionReason() == null
                        ? ""
                        : desk.text(petition.rejectionReason().messageKey()),
                petition.texts().values().stream()
                        .map(text -> text(petition, text))
                        .toList(),
                pictures.shown(
                        petition.organizationId(), petition.pictureId(), desk.language(), PictureReader.MODERATORS),
                published.othersOf(petition.organizationId(), id, OTHERS).stream()
                        .map(other -> other.original().words().title())
                        .toList());
    }

    private static Review.ReviewText text(PetitionView petition, TextView text) {
        Words words = text.words();
        return new Review.ReviewText(
                text.written(),
                words.title(),
                words.summary(),
                text.document().html(),
                petition.state().published() && !text.approved(),
                text.version());
    }
}
