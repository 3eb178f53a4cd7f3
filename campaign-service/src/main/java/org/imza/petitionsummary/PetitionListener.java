package org.imza.petitionsummary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.imza.event.PetitionEvent;
import org.imza.kit.inbox.EventListener;

/** Keeps the read model's words and states in step with petition-service. */
@ApplicationScoped
class PetitionListener implements EventListener<PetitionEvent> {

    private final PetitionSummaries summaries;
    private final PetitionDrafts drafts;

    PetitionListener(PetitionSummaries summaries, PetitionDrafts drafts) {
        this.summaries = summaries;
        this.drafts = drafts;
    }

    @Override
    public Class<PetitionEvent> accepts() {
        return PetitionEvent.class;
    }

    @Override
    public void on(PetitionEvent event) {
        switch (event) {
            case PetitionEvent.Drafted drafted -> drafts.keep(drafted);
            case PetitionEvent.Submitted submitted -> {
                drafts.end(submitted.petitionId());
                describe(event, summary -> summary.apply(submitted));
            }
            case PetitionEvent.Published published -> describe(event, summary -> summary.apply(published));
            case PetitionEvent.Rejected rejected -> describe(event, summary -> summary.apply(rejected));
            case PetitionEvent.Changed changed -> correct(event, summary -> summary.apply(changed));
            case PetitionEvent.Closed closed -> correct(event, summary -> summary.close(closed.at()));
            case PetitionEvent.Hidden _ -> correct(event, summaries::delete);
            case PetitionEvent.Restored restored -> describe(event, summary -> summary.apply(restored));
            // Goals come with the counts of petition-progress, and signers are not known here.
            case PetitionEvent.GoalRaised _, PetitionEvent.MilestoneReached _, PetitionEvent.SignersErased _ -> {}
        }
    }

    /** Flushed complete only: a half-filled row would break a rule of its table. */
    private void describe(PetitionEvent event, Consumer<PetitionSummary> change) {
        PetitionSummary summary = summaries.findById(event.petitionId());
        if (summary != null) {
            correct(event, change);
            return;
        }
        PetitionSummary first = new PetitionSummary(event.petitionId());
        change.accept(first);
        summaries.persist(first);
    }

    /** What is republished after Kafka lost it may be older than what is known, and some of it is passed over as known. */
    private void correct(PetitionEvent event, Consumer<PetitionSummary> change) {
        summaries
                .findByIdOptional(event.petitionId())
                .filter(summary -> !summary.knowsLaterThan(event.at()))
                .ifPresent(change);
    }
}
