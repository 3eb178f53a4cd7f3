package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Predicate;
import org.imza.kit.text.Slug;

/** Finds addresses nobody has, also when two ask for the same one at once. */
@ApplicationScoped
public class FreeSlugs {

    private final EntityManager entities;

    FreeSlugs(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A slug of {@code title}, or of {@code fallback} if no letter of it can be written, that is not {@code taken}, numbered if need be. Whoever else wants one of this
     * {@code kind} waits until the transaction ends.
     */
    public String free(String kind, String title, String fallback, Predicate<String> taken) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, "slug of " + kind)
                .getSingleResult();
        String plain = Slug.of(title, fallback);
        String slug = plain;
        for (int number = 2; taken.test(slug); number++) {
            slug = plain + '-' + number;
        }
        return slug;
    }
}
