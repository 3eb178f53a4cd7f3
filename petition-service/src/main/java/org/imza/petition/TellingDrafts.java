package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.imza.event.PetitionEvent;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.sealed.TransportSeal;

/** Tells which drafts wait to be finished, so that an organizer finds them where they begin. */
@ApplicationScoped
class TellingDrafts {

    private final Outbox outbox;
    private final TransportSeal seal;

    TellingDrafts(Outbox outbox, TransportSeal seal) {
        this.outbox = outbox;
        this.seal = seal;
    }

    /** If there is anything new to tell; {@code before} is {@code null} for a new one. */
    @Transactional(TxType.MANDATORY)
    public void tell(PetitionView before, PetitionView draft, Instant now) {
        if (before == null || before.state() != draft.state() || !sameTitle(before, draft)) {
            outbox.append(new PetitionEvent.Drafted(
                    draft.id(),
                    draft.organizationId(),
                    draft.language(),
                    seal.seal(draft.original().words().title(), draft.id()),
                    now));
        }
    }

    private static boolean sameTitle(PetitionView before, PetitionView draft) {
        return before.language().equals(draft.language())
                && before.original()
                        .words()
                        .title()
                        .equals(draft.original().words().title());
    }
}
