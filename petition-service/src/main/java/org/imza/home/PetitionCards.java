package org.imza.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.page.Pages;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;
import org.imza.progress.Progress;
import org.imza.progress.ProgressBoard;

/** Lays out petitions for a list, in the reader's language where there is a translation. */
@ApplicationScoped
class PetitionCards {

    private final Organizations organizations;
    private final ProgressBoard progress;

    PetitionCards(Organizations organizations, ProgressBoard progress) {
        this.organizations = organizations;
        this.progress = progress;
    }

    List<PetitionCard> of(List<PetitionView> petitions, Language reader) {
        Map<UUID, OrganizationView> groups = organizations.of(
                petitions.stream().map(PetitionView::organizationId).toList());
        Map<UUID, Progress> counts =
                progress.of(petitions.stream().map(PetitionView::id).toList());
        return petitions.stream()
                .map(petition -> card(
                        petition,
                        petition.shownIn(reader.tag()),
                        reader,
                        groups.get(petition.organizationId()).name(),
                        counts.getOrDefault(petition.id(), new Progress(0, petition.initialGoal()))))
                .toList();
    }

    private static PetitionCard card(
            PetitionView petition, TextView text, Language reader, String organization, Progress count) {
        return new PetitionCard(
                Pages.around(Language.of(text.language()), reader, petition.path(text)),
                text.words().title(),
                text.words().summary(),
                text.written(),
                organization,
                count.signatures(),
                count.goal(),
                petition.state().signable());
    }
}
