package org.imza.signature;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.imza.kit.sealed.MasterKeys;

/** Makes the key that a petition's signers are sealed under. */
@Singleton
public class CreatingKey {

    private final DataSource dataSource;
    private final MasterKeys masterKeys;

    CreatingKey(DataSource dataSource, MasterKeys masterKeys) {
        this.dataSource = dataSource;
        this.masterKeys = masterKeys;
    }

    /** Stores it in the current JTA transaction, the one that publishes the petition: no signature can come before it. */
    public void create(UUID petitionId) {
        try (Connection connection = dataSource.getConnection();
                var insert =
                        connection.prepareStatement("insert into petition_key (petition_id, wrapped) values (?, ?)")) {
            insert.setObject(1, petitionId);
            insert.setBytes(2, masterKeys.wrap(masterKeys.newDataKey(), petitionId));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not make a key", e);
        }
    }
}
