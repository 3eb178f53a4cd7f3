package org.imza.kit.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds characters that turn the writing direction around for longer than they should. Plain marks (U+200E, U+200F, U+061C)
 * and joiners are none: scripts need them.
 */
final class TurnedDirection {

    private TurnedDirection() {}

    /**
     * Where {@code text} overrides the direction of letters, ends what was not begun, or begins an embedding or isolate that
     * its line does not end (UAX 9, sections 2.1 to 2.5); -1 for nowhere.
     */
    static int in(String text) {
        Deque<Integer> begun = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && !begun.isEmpty()) {
                return begun.getFirst();
            } else if (begins(c)) {
                begun.addFirst(i);
            } else if (overrides(c) || ends(c) && (begun.isEmpty() || ended(text.charAt(begun.removeFirst())) != c)) {
                return i;
            }
        }
        return begun.isEmpty() ? -1 : begun.getFirst();
    }

    private static boolean begins(char c) {
        return c == '\u202A' || c == '\u202B' || c >= '\u2066' && c <= '\u2068';
    }

    private static boolean overrides(char c) {
        return c == '\u202D' || c == '\u202E';
    }

    private static boolean ends(char c) {
        return c == '\u202C' || c == '\u2069';
    }

    /** What ends that which {@code begun} begins. */
    private static char ended(char begun) {
        return begun < '\u2066' ? '\u202C' : '\u2069';
    }
}
