package org.imza.petitionsummary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All petitions that events told of. */
@ApplicationScoped
public class PetitionSummaries implements PanacheRepositoryBase<PetitionSummary, UUID> {

    private final PetitionCounts counts;

    PetitionSummaries(PetitionCounts counts) {
        this.counts = counts;
    }

    /** The organization's petitions, the newest first. */
    public List<PetitionView> ofOrganization(UUID organizationId) {
        return views(list("organizationId = ?1 order by coalesce(publishedAt, changedAt) desc", organizationId));
    }

    /** The petitions {@code ids}, in that order; those no event told of are left out. */
    public List<PetitionView> withIds(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, PetitionView> found = views(list("petitionId in ?1", ids)).stream()
                .collect(Collectors.toMap(PetitionView::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    boolean need(UUID picture) {
        return count("pictureId", picture) > 0;
    }

    boolean show(UUID picture) {
        return count("pictureId = ?1 and state in ?2", picture, PetitionState.allPublished()) > 0;
    }

    private List<PetitionView> views(List<PetitionSummary> summaries) {
        Map<UUID, PetitionProgress> progress =
                counts.of(summaries.stream().map(summary -> summary.petitionId).toList());
        return summaries.stream()
                .map(summary -> PetitionView.of(summary, progress.get(summary.petitionId)))
                .toList();
    }
}
