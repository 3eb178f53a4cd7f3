package org.imza.signaturereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.petition.PetitionChanged;
import org.imza.petition.Petitions;

/** Lets everybody read what signers left, or nobody. The signatures count either way. */
@ApplicationScoped
class DecidingWords {

    private final WordsRows wordsRows;
    private final Petitions petitions;
    private final Audit audit;
    private final Event<PetitionChanged> changes;

    DecidingWords(WordsRows wordsRows, Petitions petitions, Audit audit, Event<PetitionChanged> changes) {
        this.wordsRows = wordsRows;
        this.petitions = petitions;
        this.audit = audit;
        this.changes = changes;
    }

    /** A decision about the words of one signature as of {@code version}. */
    public record Decision(UUID id, String version, WordsReview verdict) {}

    /**
     * How many of {@code decisions} changed something: words that are others by now, or were decided so already, are left as
     * they are. {@code reason}, a code, and {@code words} may be {@code null}.
     */
    @Transactional
    public int decide(Actor actor, List<Decision> decisions, String reason, String words) {
        List<WordsRows.Decided> decided = wordsRows.decide(decisions);
        audit.append(decided.stream()
                .map(one -> act(actor, one).because(reason, words))
                .toList());
        decided.stream()
                .map(WordsRows.Decided::petitionId)
                .distinct()
                .forEach(id -> changes.fire(new PetitionChanged(id)));
        return decided.size();
    }

    private Act act(Actor actor, WordsRows.Decided one) {
        String action = one.after() == WordsReview.SHOWN ? "show-words" : "take-down-words";
        Act act = Act.of(actor, action, "signature", one.id()).moving(one.before(), one.after());
        return petitions
                .signable(one.petitionId())
                .map(petition -> act.within(petition.organizationId()))
                .orElse(act);
    }
}
