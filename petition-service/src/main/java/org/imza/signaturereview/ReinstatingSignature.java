package org.imza.signaturereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.event.SignatureEvent;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.signature.SignatureState;

/** Puts a signature back that was invalidated by mistake. */
@ApplicationScoped
class ReinstatingSignature {

    private final ChangingSignature changing;
    private final InvalidationRows rows;

    ReinstatingSignature(ChangingSignature changing, InvalidationRows rows) {
        this.changing = changing;
        this.rows = rows;
    }

    /**
     * It counts again, once.
     *
     * @throws org.imza.kit.problem.Problem 409 if it is not invalidated
     */
    @Transactional
    public void reinstate(Actor actor, UUID petitionId, UUID id) {
        changing.change(
                petitionId,
                SignatureState.INVALIDATED,
                SignatureState.CONFIRMED,
                () -> rows.reinstate(id, petitionId),
                now -> new SignatureEvent.Reinstated(id, petitionId, now),
                Act.of(actor, "reinstate-signature", "signature", id));
    }
}
