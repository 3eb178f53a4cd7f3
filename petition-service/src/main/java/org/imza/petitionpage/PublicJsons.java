package org.imza.petitionpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.site.PublicAddress;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionState;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;
import org.imza.petition.Words;
import org.imza.picture.PictureReader;
import org.imza.picture.Pictures;
import org.imza.progress.Progress;
import org.imza.progress.ProgressBoard;

/** Puts petitions into the JSON everybody gets. */
@ApplicationScoped
class PublicJsons {

    private final Organizations organizations;
    private final Pictures pictures;
    private final ProgressBoard progress;
    private final PublicAddress site;

    PublicJsons(Organizations organizations, Pictures pictures, ProgressBoard progress, PublicAddress site) {
        this.organizations = organizations;
        this.pictures = pictures;
        this.progress = progress;
        this.site = site;
    }

    /** All of these, without bodies unless {@code whole}. */
    List<PublicJson> of(List<PetitionView> petitions, boolean whole) {
        Map<UUID, OrganizationView> groups = organizations.of(
                petitions.stream().map(PetitionView::organizationId).toList());
        Map<UUID, Progress> counts =
                progress.of(petitions.stream().map(PetitionView::id).toList());
        return petitions.stream()
                .map(petition ->
                        json(petition, groups.get(petition.organizationId()), counts.get(petition.id()), whole))
                .toList();
    }

    private PublicJson json(PetitionView petition, OrganizationView group, Progress count, boolean whole) {
        Words words = petition.original().words();
        boolean shown = petition.shows(petition.original());
        return new PublicJson(
                petition.id(),
                petition.slug(),
                site.of(PetitionAddress.page(petition.slug())),
                petition.state(),
                petition.language(),
                shown ? words.title() : null,
                shown ? words.summary() : null,
                texts(petition, whole),
                group,
                petition.state().published() ? picture(petition) : null,
                shown ? petition.decisionMakers() : null,
                shown ? petition.links() : null,
                count == null ? null : count.signatures(),
                count == null ? null : count.goal(),
                petition.publishedAt(),
                petition.closedAt(),
                rejection(petition),
                petition.path(),
                petition.organizationId(),
                shown ? petition.initialGoal() : null,
                count == null ? null : count.goal());
    }

    private ShownPicture picture(PetitionView petition) {
        return pictures.shown(
                petition.organizationId(),
                petition.pictureId(),
                Language.of(petition.language()),
                PictureReader.EVERYBODY);
    }

    private static Map<String, PublicJson.Text> texts(PetitionView petition, boolean whole) {
        Map<String, PublicJson.Text> texts = new LinkedHashMap<>();
        for (TextView text : petition.shownTexts()) {
            Words words = text.words();
            String direction = text.written().direction();
            texts.put(
                    text.language(),
                    new PublicJson.Text(words.title(), words.summary(), whole ? words.body() : null, direction));
        }
        return texts;
    }

    private static PublicJson.Rejection rejection(PetitionView petition) {
        return petition.state() == PetitionState.REJECTED
                ? new PublicJson.Rejection(petition.rejectionReason().code(), petition.rejectionExplanation())
                : null;
    }
}
