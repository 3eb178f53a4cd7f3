package org.imza.signature;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Makes a petition's signers unreadable for ever: their names, addresses and words, and every link that was mailed. */
@Singleton
public class DestroyingKey {

    private final Sql sql;

    DestroyingKey(Sql sql) {
        this.sql = sql;
    }

    /** Deletes the key in the current JTA transaction; replicas forget it when they hear of the erasure. */
    public void destroy(UUID petitionId) {
        sql.of("delete from petition_key where petition_id = :petition")
                .bind("petition", petitionId)
                .update();
    }
}
