package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** The names of organizations, so that people see whose mails they unsubscribe from. */
@ApplicationScoped
public class Organizations {

    private final Session session;

    Organizations(Session session) {
        this.session = session;
    }

    /** The latest name wins. */
    public void called(UUID id, String name) {
        session.createNativeMutationQuery("insert into organization (id, name) values (?1, ?2) "
                        + "on conflict (id) do update set name = excluded.name")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
    }

    /** Empty if it is not known. */
    String nameOf(UUID id) {
        return session.createNativeQuery("select name from organization where id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElse("");
    }
}
