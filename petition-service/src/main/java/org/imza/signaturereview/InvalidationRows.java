package org.imza.signaturereview;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** Takes one signature out of the count and puts it back, each once, even if others try at the same time. */
@Singleton
class InvalidationRows {

    private static final String INVALIDATE = """
            update signature s set state = 4
            where s.id = :id and s.petition_id = :petition and s.state = 2
                and left(encode(sha256(s.sealed), 'hex'), 32) = :version
            """;
    /** Only counted ones are invalidated here, and those know when they were confirmed. */
    private static final String REINSTATE = """
            update signature set state = 2
            where id = :id and petition_id = :petition and state = 4 and confirmed_at is not null""";

    private final Sql sql;

    InvalidationRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether it counted until now and was that of {@code version}. */
    boolean invalidate(UUID id, UUID petitionId, String version) {
        return sql.of(INVALIDATE)
                        .bind("id", id)
                        .bind("petition", petitionId)
                        .bind("version", WordsRows.comparable(version))
                        .update()
                == 1;
    }

    /** Whether it was invalidated until now. */
    boolean reinstate(UUID id, UUID petitionId) {
        return sql.of(REINSTATE).bind("id", id).bind("petition", petitionId).update() == 1;
    }
}
