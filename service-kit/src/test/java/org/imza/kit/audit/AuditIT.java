package org.imza.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Role;
import org.imza.kit.id.Ids;
import org.imza.kit.sql.Transactions;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditIT {

    @Inject
    Audit audit;

    @Inject
    Transactions transactions;

    @Inject
    DataSource dataSource;

    private final UUID subject = Ids.next();
    private final Actor moderator = new Actor(Ids.next(), Set.of(Role.ORGANIZER, Role.MODERATOR), List.of(), false);
    private final Act hiding = Act.of(moderator, "hide-petition", "petition", subject)
            .within(Ids.next())
            .moving("OPEN", "HIDDEN")
            .because("court-order", "A court said so.");

    @Test
    void keepsWhoDidWhatAndWhy() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> audit.append(hiding));

        assertEquals(
                List.of(moderator.accountId() + " moderator,organizer hide-petition petition " + hiding.organizationId()
                        + " OPEN HIDDEN court-order A court said so."),
                trail());
    }

    @Test
    void keepsWhatTheServiceDoesOfItsOwnAccord() throws SQLException {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.append(Act.of(Actor.SERVICE, "close-petition", "petition", subject)));

        assertEquals(List.of("null  close-petition petition null null null null null"), trail());
    }

    @Test
    void writesDownNothingThatWasRolledBack() throws SQLException {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.append(hiding);
                    throw new IllegalStateException("no");
                }));

        assertEquals(List.of(), trail());
    }

    @Test
    void commitsAndRollsBackWithAPlainTransaction() throws SQLException {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(connection -> {
                    audit.append(List.of(hiding, hiding));
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(), trail());
        transactions.run(connection -> {
            audit.append(List.of(hiding, hiding));
            return null;
        });
        assertEquals(2, trail().size());
    }

    @Test
    void refusesOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> audit.append(hiding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set actor = null",
                "update audit set words = '' where false",
                "delete from audit",
                "truncate audit"
            })
    void onlyGrows(String statement) throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> audit.append(hiding));
        List<String> before = trail();
        try (var connection = dataSource.getConnection();
                var change = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> change.executeUpdate(statement));
            assertTrue(refused.getMessage().contains("the audit trail only grows"), refused.getMessage());
        }
        assertEquals(before, trail());
    }

    /** As in a deployment, where the service's role is nobody special and migrates its own tables. */
    @ParameterizedTest
    @ValueSource(strings = {"update audit set words = ''", "delete from audit", "truncate audit"})
    void isNotTheServicesToChangeEvenThoughItMadeTheTable(String statement) throws Exception {
        transactions.once(connection -> {
            var as = connection.createStatement();
            as.execute("create role auditing");
            as.execute("create schema auditing authorization auditing");
            as.execute("set local role auditing");
            as.execute("set local search_path = auditing");
            as.execute(migration("V0_6__audit.sql"));
            as.execute(migration("V0_8__audit_only_grows.sql"));
            audit.append(hiding);
            assertTrue(as.executeQuery("select from audit").next());
            SQLException refused = assertThrows(SQLException.class, () -> as.executeUpdate(statement));
            assertTrue(refused.getMessage().contains("permission denied for table audit"), refused.getMessage());
            connection.rollback();
            return null;
        });
    }

    private static String migration(String name) throws IOException {
        try (var file = AuditIT.class.getResourceAsStream("/db/kit/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> trail() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select actor, array_to_string(roles, ','), action, subject_kind, organization_id, old_state, new_state, reason, words
                        from audit where subject = ? order by id""")) {
            select.setObject(1, subject);
            var row = select.executeQuery();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= 9; i++) {
                    columns.add(row.getString(i));
                }
                rows.add(String.join(" ", columns));
            }
        }
        return rows;
    }
}
