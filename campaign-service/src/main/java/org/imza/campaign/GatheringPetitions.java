package org.imza.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;
import org.imza.petitionsummary.PetitionView;

/** Chooses which petitions a campaign gathers: published ones of its own organization only. */
@ApplicationScoped
class GatheringPetitions {

    private final Campaigns campaigns;
    private final TellingChanges changes;
    private final Audit audit;
    private final Clock clock;

    GatheringPetitions(Campaigns campaigns, TellingChanges changes, Audit audit, Clock clock) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code choice} makes the new list of the present one; 409 if one that is new in it cannot be had. */
    @Transactional
    CampaignView gather(Actor actor, UUID id, UnaryOperator<List<UUID>> choice) {
        Campaign campaign = campaigns.forChange(actor, id);
        List<UUID> present = List.copyOf(campaign.petitionIds);
        List<UUID> chosen = choice.apply(present).stream().distinct().toList();
        demandAttachable(
                campaign,
                chosen.stream().filter(petition -> !present.contains(petition)).toList());
        if (!chosen.equals(present)) {
            campaign.gather(chosen, clock.instant());
            changes.tell(campaign);
            audit.append(Act.of(actor, "gather-petitions", "campaign", id)
                    .within(campaign.organizationId)
                    .moving(present, chosen));
        }
        return campaigns.view(campaign);
    }

    private void demandAttachable(Campaign campaign, List<UUID> chosen) {
        Set<UUID> attachable = campaigns.attachable(campaign.organizationId).stream()
                .map(PetitionView::id)
                .collect(Collectors.toSet());
        if (!attachable.containsAll(chosen)) {
            throw Problem.wrongState("petition-not-attachable");
        }
    }
}
