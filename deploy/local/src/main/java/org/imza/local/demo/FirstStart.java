package org.imza.local.demo;

import org.imza.local.Addresses;

/** Runs once, after the whole system became ready for the first time. */
@FunctionalInterface
public interface FirstStart {

    /** Fills the system in through its public addresses. If it throws, the next start tries again. */
    void fill(Addresses addresses) throws Exception;

    /** Leaves everything empty. */
    static FirstStart nothing() {
        return Nothing.NOTHING;
    }

    /** Whether there is anything to be filled in. */
    default boolean fillsAnything() {
        return true;
    }

    /** The one that does nothing. */
    enum Nothing implements FirstStart {
        NOTHING;

        @Override
        public void fill(Addresses addresses) {}

        @Override
        public boolean fillsAnything() {
            return false;
        }
    }
}
