package org.imza.signaturereview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.event.SignatureEvent;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.signature.SignatureState;

/** Takes one signature out of the count. It is kept, so that it can be put back. */
@ApplicationScoped
class InvalidatingSignature {

    private final ChangingSignature changing;
    private final InvalidationRows rows;

    InvalidatingSignature(ChangingSignature changing, InvalidationRows rows) {
        this.changing = changing;
        this.rows = rows;
    }

    /**
     * It counts no more. {@code version} is that of the words read; {@code reason} is a code; {@code words} may be
     * {@code null}.
     *
     * @throws org.imza.kit.problem.Problem 409 if it does not count, or its words are others
     */
    @Transactional
    public void invalidate(Actor actor, UUID petitionId, UUID id, String version, String reason, String words) {
        changing.change(
                petitionId,
                SignatureState.CONFIRMED,
                SignatureState.INVALIDATED,
                () -> rows.invalidate(id, petitionId, version),
                now -> new SignatureEvent.Invalidated(id, petitionId, now),
                Act.of(actor, "invalidate-signature", "signature", id).because(reason, words));
    }
}
