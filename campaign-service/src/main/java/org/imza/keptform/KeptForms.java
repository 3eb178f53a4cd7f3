package org.imza.keptform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.kit.sealed.SealBroken;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.sql.Sql;

/** The table of them. */
@ApplicationScoped
class KeptForms {

    private static final String ADD =
            "insert into kept_form (id, account_id, sealed, kept_at) values (:id, :account, :sealed, :now)";
    private static final String MAKE_ROOM = """
            delete from kept_form where account_id = :account and id not in (
                select id from kept_form where account_id = :account order by kept_at desc, id desc limit :most)""";
    private static final String FIND =
            "select sealed from kept_form where id = :id and account_id = :account and kept_at > :since";
    private static final String FORGET = "delete from kept_form where kept_at <= :until";

    private final Sql sql;
    private final TransportSeal seal;

    KeptForms(Sql sql, TransportSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** Keeps it, and of its account no more than {@code most}. */
    void add(UUID id, KeptForm form, int most, Instant now) {
        sql.of(ADD)
                .bind("id", id)
                .bind("account", form.accountId())
                .bind("sealed", seal.seal(form, id))
                .bind("now", now)
                .update();
        sql.of(MAKE_ROOM).bind("account", form.accountId()).bind("most", most).update();
    }

    /** The form {@code id} of this account, unless it is older than {@code since}. */
    Optional<KeptForm> of(UUID account, UUID id, Instant since) {
        return sql.of(FIND)
                .bind("id", id)
                .bind("account", account)
                .bind("since", since)
                .first(String.class)
                .map(text -> opened(text, id))
                .filter(form -> form != null && form.accountId().equals(account));
    }

    /** Deletes those that are as old as {@code until}. */
    void forget(Instant until) {
        sql.of(FORGET).bind("until", until).update();
    }

    /** {@code null} once the key has gone. */
    private KeptForm opened(String sealed, UUID id) {
        try {
            return seal.open(sealed, id, KeptForm.class);
        } catch (SealBroken e) {
            return null;
        }
    }
}
