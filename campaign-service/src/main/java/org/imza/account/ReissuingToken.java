package org.imza.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imza.kit.problem.Problem;

/** Gives the signed-in account a token with what became true in this very transaction. */
@RequestScoped
public class ReissuingToken {

    private final RenewingSession renewing;
    private final JsonWebToken current;

    ReissuingToken(RenewingSession renewing, JsonWebToken current) {
        this.renewing = renewing;
        this.current = current;
    }

    /** The new token; 401 if the session has been ended meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SessionToken reissue() {
        return renewing.renew(current.getRawToken()).orElseThrow(() -> Problem.of(401, "session-ended"));
    }
}
