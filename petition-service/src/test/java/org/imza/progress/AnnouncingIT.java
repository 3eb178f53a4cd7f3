package org.imza.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.event.ProgressEvent.Counted;
import org.imza.event.Topic;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AnnouncingIT {

    @Inject
    AnnouncingProgress announcing;

    @Inject
    ProgressBoard board;

    @Inject
    DataSource dataSource;

    @Test
    void announcesOnceASecondHoweverManyReplicasTick() throws Exception {
        UUID petition = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> board.start(petition, 500));
        try (var replicas = new Together(4)) {
            for (int i = 0; i < 30; i++) {
                countOneMore(petition);
                for (int replica = 0; replica < 4; replica++) {
                    replicas.begin(announcing::announce);
                }
                Thread.sleep(100);
            }
            replicas.end();
        }
        Events.await(Counted.class, Topic.PETITION_PROGRESS, e -> e.key().equals(petition) && e.signatures() == 30);
        List<Counted> told = Events.on(Topic.PETITION_PROGRESS).stream()
                .map(Counted.class::cast)
                .filter(event -> event.petitionId().equals(petition))
                .toList();
        assertTrue(told.size() >= 2, "told " + told.size());
        for (int i = 1; i < told.size(); i++) {
            Duration apart = Duration.between(told.get(i - 1).at(), told.get(i).at());
            assertTrue(apart.toMillis() >= 950, "apart " + apart);
        }
        assertEquals(new Progress(30, 500), board.of(petition));
    }

    @Test
    void startsNothingWhenPublishingFails() {
        UUID petition = Ids.next();
        assertThrows(
                ArithmeticException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    board.start(petition, 500);
                    throw new ArithmeticException();
                }));
        assertTrue(board.of(List.of(petition)).isEmpty());
        assertEquals(new Progress(0, 100), board.of(petition));
    }

    private void countOneMore(UUID petition) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update petition_counter set signatures = signatures + 1 where petition_id = ?")) {
            update.setObject(1, petition);
            update.executeUpdate();
        }
    }
}
