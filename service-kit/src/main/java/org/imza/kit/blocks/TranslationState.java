package org.imza.kit.blocks;

/** How a block of a translation stands to the original. */
public enum TranslationState {
    /** It says what the original says. */
    CURRENT,
    /** The original has changed since, or may have. */
    OUT_OF_DATE,
    /** Nobody has translated it yet. */
    MISSING,
    /** It has no original: that is gone, or there never was one. */
    WITHOUT_ORIGINAL;

    /** Whether the translator has something to do. */
    public boolean behind() {
        return this == OUT_OF_DATE || this == MISSING;
    }

    /** Of words translated from some with the hash {@code from}, or nobody knows from which, now that it is {@code hash}. */
    public static TranslationState of(String hash, String from) {
        return hash.equals(from) ? CURRENT : OUT_OF_DATE;
    }
}
