package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.imza.kit.sql.Sql;

/** The names of organizations, so that people see whose mails they unsubscribe from. */
@ApplicationScoped
public class Organizations {

    private final Sql sql;

    Organizations(Sql sql) {
        this.sql = sql;
    }

    /** The latest name wins. */
    public void called(UUID id, String name) {
        sql.of("""
                        insert into organization (id, name) values (:id, :name)
                        on conflict (id) do update set name = excluded.name""").bind("id", id).bind("name", name).update();
    }

    /** Empty if it is not known. */
    String nameOf(UUID id) {
        return sql.of("select name from organization where id = :id")
                .bind("id", id)
                .first(String.class)
                .orElse("");
    }
}
