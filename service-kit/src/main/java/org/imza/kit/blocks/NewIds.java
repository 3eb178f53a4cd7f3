package org.imza.kit.blocks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ids for new blocks: the hash of what they say first. So all who read a text that nobody has stored in blocks yet, here
 * or in another replica, finds the same ones.
 */
final class NewIds {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final Set<String> taken = new HashSet<>();

    NewIds(List<Block> taken) {
        taken.forEach(block -> this.taken.add(block.id()));
    }

    /** Whether it looks like one. */
    static boolean possible(String id) {
        return ID.matcher(id).matches();
    }

    String next(BlockContent content) {
        String id = WordsHash.of(content.words());
        for (int number = 2; !taken.add(id); number++) {
            id = WordsHash.of(number + ". " + content.words());
        }
        return id;
    }
}
