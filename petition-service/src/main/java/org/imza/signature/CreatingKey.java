package org.imza.signature;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sql.Sql;

/** Makes the key that a petition's signers are sealed under. */
@Singleton
public class CreatingKey {

    private final Sql sql;
    private final MasterKeys masterKeys;

    CreatingKey(Sql sql, MasterKeys masterKeys) {
        this.sql = sql;
        this.masterKeys = masterKeys;
    }

    /** Stores it in the current JTA transaction, the one that publishes the petition: no signature can come before it. */
    public void create(UUID petitionId) {
        sql.of("insert into petition_key (petition_id, wrapped) values (:petition, :wrapped)")
                .bind("petition", petitionId)
                .bind("wrapped", masterKeys.wrap(masterKeys.newDataKey(), petitionId))
                .update();
    }
}
