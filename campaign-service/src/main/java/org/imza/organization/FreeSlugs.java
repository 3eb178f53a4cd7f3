package org.imza.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.imza.kit.lock.LockSpace;
import org.imza.kit.lock.Locks;
import org.imza.kit.text.Slug;

/** Finds addresses nobody has, also when two ask for the same one at once. */
@ApplicationScoped
public class FreeSlugs {

    private final Locks locks;

    FreeSlugs(Locks locks) {
        this.locks = locks;
    }

    /**
     * A slug of {@code title}, or of {@code fallback} if no letter of it can be written, that is not {@code taken}, numbered if need be. Anyone else who wants one of this
     * {@code kind} waits until the transaction ends.
     */
    public String free(String kind, String title, String fallback, Predicate<String> taken) {
        locks.hold(LockSpace.SLUG, kind);
        String plain = Slug.of(title, fallback);
        String slug = plain;
        for (int number = 2; taken.test(slug); number++) {
            slug = plain + '-' + number;
        }
        return slug;
    }
}
