package org.imza.petitionsummary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.event.ProgressEvent.Counted;

/** The newest count of every petition. */
@ApplicationScoped
class PetitionCounts implements PanacheRepositoryBase<PetitionProgress, UUID> {

    Map<UUID, PetitionProgress> of(List<UUID> petitionIds) {
        return list("petitionId in ?1", petitionIds).stream()
                .collect(Collectors.toMap(progress -> progress.petitionId, Function.identity()));
    }

    /** Takes the count unless a newer one is known: after a rebalance an older one may come again. */
    void count(Counted event) {
        getEntityManager()
                .createNativeQuery("""
                        insert into petition_progress (petition_id, signatures, goal, counted_at)
                        values (:petition, :signatures, :goal, :at)
                        on conflict (petition_id) do update
                        set signatures = excluded.signatures, goal = excluded.goal, counted_at = excluded.counted_at
                        where petition_progress.counted_at < excluded.counted_at
                        """)
                .setParameter("petition", event.petitionId())
                .setParameter("signatures", event.signatures())
                .setParameter("goal", event.goal())
                .setParameter("at", event.at())
                .executeUpdate();
    }
}
