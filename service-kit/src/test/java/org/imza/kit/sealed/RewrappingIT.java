package org.imza.kit.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.id.Ids;
import org.imza.kit.sql.Sql;
import org.imza.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RewrappingIT {

    private static final int MANY = 1_200;

    @Inject
    DataSource dataSource;

    @TempDir
    Path folder;

    @Test
    void wrapsEveryKeyAnewSoThatTheOldMasterKeyCanGo() throws Exception {
        KeyFiles.createMissing(folder);
        String first = Files.readString(folder.resolve("master.json"));
        String promoted = KeysetSteps.withNewestFirst(KeysetSteps.withNewKey(first));
        MasterKeys old = new MasterKeys(KeyFiles.parse(first));
        execute("create table rewrapped (id uuid primary key, wrapped bytea)");
        execute("insert into rewrapped values ('" + Ids.next() + "', null)");
        Map<UUID, DataKey> keys = new HashMap<>();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into rewrapped values (?, ?)")) {
            for (int i = 0; i < MANY; i++) {
                UUID id = Ids.next();
                keys.put(id, old.newDataKey());
                insert.setObject(1, id);
                insert.setBytes(2, old.wrap(keys.get(id), id));
                insert.addBatch();
            }
            insert.executeBatch();
        }

        RewrappingAll rewrapping = new RewrappingAll(
                new Sql(dataSource),
                new MasterKeys(KeyFiles.parse(promoted)),
                List.of(new WrappedKeys("rewrapped", "id", "id", "wrapped")));
        assertEquals(0, rewrapping.run());

        MasterKeys last = new MasterKeys(KeyFiles.parse(KeysetSteps.withoutOld(promoted)));
        assertEquals(MANY, opened(last, keys));
        assertEquals(0, rewrapping.run());
        assertEquals(MANY, opened(last, keys));
    }

    private int opened(MasterKeys master, Map<UUID, DataKey> keys) throws SQLException {
        int opened = 0;
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select id, wrapped from rewrapped where wrapped is not null")) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                assertArrayEquals(
                        keys.get(id).secret(),
                        master.unwrap(rows.getBytes(2), id).secret());
                opened++;
            }
        }
        return opened;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
