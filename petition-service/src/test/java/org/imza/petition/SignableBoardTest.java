package org.imza.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.imza.kit.problem.Problem;
import org.junit.jupiter.api.Test;

/** A replica that has just started says "not yet", never "no such petition". */
class SignableBoardTest {

    private boolean reachable;

    private final SignableBoard board = new SignableBoard(
            new SignableRows(null) {
                @Override
                List<SignableRow> changedSince(Instant since) {
                    if (!reachable) {
                        throw new IllegalStateException("petitions cannot be read", new SQLException());
                    }
                    return List.of();
                }
            },
            null);

    private final PetitionsReadiness readiness = new PetitionsReadiness(board);

    @Test
    void doesNotDenyAPetitionBeforeTheFirstLook() {
        board.refresh();
        assertEquals(
                503, assertThrows(Problem.class, () -> board.at("free-them")).status());
        assertEquals(
                503,
                assertThrows(Problem.class, () -> board.of(UUID.randomUUID())).status());
        assertEquals(Status.DOWN, readiness.call().getStatus());
    }

    @Test
    void knowsFromTheFirstLookOn() {
        reachable = true;
        board.refresh();
        reachable = false;
        board.refresh();
        assertTrue(board.at("free-them").isEmpty());
        assertTrue(board.of(UUID.randomUUID()).isEmpty());
        assertEquals(Status.UP, readiness.call().getStatus());
    }
}
