package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A replica that does not know yet which petitions there are gets no visitors. */
@Readiness
@ApplicationScoped
class PetitionsReadiness implements HealthCheck {

    private static final String NAME = "Petitions";

    private final SignableBoard board;

    PetitionsReadiness(SignableBoard board) {
        this.board = board;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(board.everRead()).build();
    }
}
