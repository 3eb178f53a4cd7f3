package org.imza.signature;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes a petition's signers unreadable for ever: their names, addresses and words, and every link that was mailed. */
@Singleton
public class DestroyingKey {

    private final DataSource dataSource;

    DestroyingKey(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Deletes the key in the current JTA transaction; replicas forget it when they hear of the erasure. */
    public void destroy(UUID petitionId) {
        try (Connection connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from petition_key where petition_id = ?")) {
            delete.setObject(1, petitionId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not destroy a key", e);
        }
    }
}
