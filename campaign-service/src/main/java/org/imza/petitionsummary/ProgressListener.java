package org.imza.petitionsummary;

import jakarta.enterprise.context.ApplicationScoped;
import org.imza.event.ProgressEvent.Counted;
import org.imza.kit.inbox.EventListener;

/** Keeps the read model's counts in step with petition-service. */
@ApplicationScoped
class ProgressListener implements EventListener<Counted> {

    private final PetitionCounts counts;

    ProgressListener(PetitionCounts counts) {
        this.counts = counts;
    }

    @Override
    public Class<Counted> accepts() {
        return Counted.class;
    }

    @Override
    public void on(Counted event) {
        counts.count(event);
    }
}
