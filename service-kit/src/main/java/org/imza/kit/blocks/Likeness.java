package org.imza.kit.blocks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much of two texts is the same: the share of letters in threes that they have in common (Dice, 1945). */
record Likeness(Set<String> threes) {

    /** From here on an edited text is still taken for the same. */
    private static final double ENOUGH = 0.5;

    private static final int LETTERS = 3;

    static Likeness of(String words) {
        String text = words.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        Set<String> threes = new HashSet<>();
        for (int i = 0; i + LETTERS <= text.length(); i++) {
            threes.add(text.substring(i, i + LETTERS));
        }
        return new Likeness(threes);
    }

    /** From 0, nothing in common, to 1. */
    double to(Likeness other) {
        int all = threes.size() + other.threes.size();
        if (all == 0 || 2.0 * Math.min(threes.size(), other.threes.size()) / all < ENOUGH) {
            return 0;
        }
        return 2.0 * threes.stream().filter(other.threes::contains).count() / all;
    }

    static boolean enough(double likeness) {
        return likeness >= ENOUGH;
    }
}
