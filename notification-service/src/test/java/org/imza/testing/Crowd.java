package org.imza.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.imza.kit.id.Ids;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sealed.MasterKeys;

/** Many who follow a petition, written in one statement. */
@ApplicationScoped
public class Crowd {

    private final DataSource dataSource;
    private final MasterKeys masterKeys;
    private final Fingerprints fingerprints;
    private final Database database;

    Crowd(DataSource dataSource, MasterKeys masterKeys, Fingerprints fingerprints, Database database) {
        this.dataSource = dataSource;
        this.masterKeys = masterKeys;
        this.fingerprints = fingerprints;
        this.database = database;
    }

    private record Person(UUID id, byte[] fingerprint, byte[] key, byte[] email) {}

    /** The ids of so many, in their order. */
    public List<UUID> follows(UUID petition, int people) {
        List<Person> all = Stream.generate(this::person).limit(people).toList();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("with p as (insert into supporter "
                        + "select * from unnest(?::uuid[], ?::bytea[], ?::bytea[], ?::bytea[]) returning id) "
                        + "insert into subscription (signature_id, supporter_id, petition_id, language, state, consented_at) "
                        + "select uuidv7(), id, ?, 'en', 'ACTIVE', now() - interval '1 day' from p")) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", all.stream().map(Person::id).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", all.stream().map(Person::fingerprint).toArray(byte[][]::new)));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", all.stream().map(Person::key).toArray(byte[][]::new)));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", all.stream().map(Person::email).toArray(byte[][]::new)));
            insert.setObject(5, petition);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all.stream().map(Person::id).toList();
    }

    /** They go, and what waits for them. */
    public void leaves(UUID petition) {
        database.change(
                "delete from mail where supporter_id in (select supporter_id from subscription where petition_id = ?)",
                petition);
        database.change(
                "with s as (delete from subscription where petition_id = ? returning supporter_id) "
                        + "delete from supporter where id in (select supporter_id from s)",
                petition);
    }

    private Person person() {
        UUID id = Ids.next();
        String email = "crowd-" + id + "@example.org";
        DataKey key = masterKeys.newDataKey();
        return new Person(id, fingerprints.of(email), masterKeys.wrap(key, id), key.seal(email, id));
    }
}
