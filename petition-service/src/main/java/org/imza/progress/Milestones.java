package org.imza.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.imza.event.PetitionEvent.MilestoneReached;
import org.imza.petition.SignablePetition;

/** The numbers a petition has reached, each of them told once, even if it fell below and reached it again. */
final class Milestones {

    private Milestones() {}

    static void start(Connection connection, UUID petitionId) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into petition_milestone (petition_id, highest) values (?, 0)")) {
            insert.setObject(1, petitionId);
            insert.executeUpdate();
        }
    }

    /** Those of {@code numbers} that were never told. The caller holds the lock of the petition's counter. */
    static List<Long> firstReached(Connection connection, UUID petitionId, Collection<Long> numbers)
            throws SQLException {
        if (numbers.isEmpty()) {
            return List.of();
        }
        long highest = highest(connection, petitionId);
        List<Long> fresh =
                numbers.stream().filter(number -> number > highest).sorted().toList();
        if (!fresh.isEmpty()) {
            remember(connection, petitionId, Collections.max(fresh));
        }
        return fresh;
    }

    static MilestoneReached reached(SignablePetition petition, long milestone, long goal, Instant at) {
        return new MilestoneReached(
                petition.id(),
                petition.organizerId(),
                petition.slug(),
                petition.language(),
                petition.title(petition.language()),
                milestone,
                goal,
                at,
                petition.path());
    }

    private static long highest(Connection connection, UUID petitionId) throws SQLException {
        try (var select = connection.prepareStatement("select highest from petition_milestone where petition_id = ?")) {
            select.setObject(1, petitionId);
            try (var result = select.executeQuery()) {
                return result.next() ? result.getLong(1) : Long.MAX_VALUE;
            }
        }
    }

    private static void remember(Connection connection, UUID petitionId, long number) throws SQLException {
        try (var update =
                connection.prepareStatement("update petition_milestone set highest = ? where petition_id = ?")) {
            update.setLong(1, number);
            update.setObject(2, petitionId);
            update.executeUpdate();
        }
    }
}
