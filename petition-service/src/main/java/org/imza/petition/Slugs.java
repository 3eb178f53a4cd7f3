package org.imza.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.regex.Pattern;
import org.imza.kit.text.Slug;

/** Gives petitions their public addresses, each to one petition for ever. */
@ApplicationScoped
class Slugs {

    /** A petition in whose title nothing can be read. */
    static final String NAMELESS = "petition";

    private static final Pattern NUMBER = Pattern.compile("-\\d+");

    private final EntityManager entities;

    Slugs(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether {@code slug} is what a petition called {@code title} gets without choosing, with a number perhaps. */
    static boolean follows(String slug, String title) {
        String base = Slug.of(title, NAMELESS);
        return slug.equals(base)
                || slug.startsWith(base + "-")
                        && NUMBER.matcher(slug.substring(base.length())).matches();
    }

    /** The address {@code base}, which belongs to this petition from now on, with a number if it is taken. */
    String take(UUID petitionId, String base) {
        String slug = base;
        for (int number = 2; !takes(petitionId, slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    // "on conflict" waits for a concurrent transaction that is about to take the same address.
    private boolean takes(UUID petitionId, String slug) {
        int inserted = entities.createNativeQuery(
                        "insert into petition_slug (slug, petition_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, slug)
                .setParameter(2, petitionId)
                .executeUpdate();
        return inserted == 1 || petitionId.equals(owner(slug));
    }

    private UUID owner(String slug) {
        return entities.createQuery("select petitionId from PetitionSlug where slug = ?1", UUID.class)
                .setParameter(1, slug)
                .getSingleResult();
    }
}
