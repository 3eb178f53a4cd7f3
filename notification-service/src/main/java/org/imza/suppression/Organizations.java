package org.imza.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The names of organizations, so that people see whose mails they refuse. */
@ApplicationScoped
public class Organizations {

    private final EntityManager entities;

    Organizations(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest name wins. */
    public void called(UUID id, String name) {
        entities.createNativeQuery("insert into organization (id, name) values (?1, ?2) "
                        + "on conflict (id) do update set name = excluded.name")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
    }

    /** Empty if it is not known. */
    String nameOf(UUID id) {
        return entities.createNativeQuery("select name from organization where id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
