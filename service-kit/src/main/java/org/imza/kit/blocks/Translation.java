package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document in two languages: {@code original}, and {@code translated}, whose blocks bear the ids of the original's. */
public record Translation(Document original, Document translated) {

    /** A block on both sides; what there is not is {@code null}. */
    public record Pair(Block original, Block translated, TranslationState state) {

        /** The same on both sides. */
        public String id() {
            return original == null ? translated.id() : original.id();
        }
    }

    /** All that has words, in the order of the original; what has none there comes last. */
    public List<Pair> pairs() {
        Map<String, Block> left = byId(translated);
        List<Pair> pairs = new ArrayList<>();
        for (Block block : original.blocks()) {
            Block other = left.remove(block.id());
            if (!block.content().words().isBlank()) {
                pairs.add(new Pair(block, other, state(block, other)));
            }
        }
        left.values().forEach(block -> pairs.add(new Pair(null, block, TranslationState.WITHOUT_ORIGINAL)));
        return pairs;
    }

    private static TranslationState state(Block block, Block other) {
        return other == null ? TranslationState.MISSING : TranslationState.of(block.hash(), other.from());
    }

    /**
     * The translation rewritten as a whole, by somebody who had the original before them: what is new or changed is
     * current, all else is as current as it was.
     */
    public Document rewritten(String markdown) {
        return translated.markdown().equals(markdown) ? translated : Pairing.current(this, translated.edited(markdown));
    }

    /** The same by somebody of whom nobody knows which original they had before them. */
    public Document rewrittenBefore(String markdown) {
        return translated.markdown().equals(markdown) ? translated : Pairing.of(this, translated.edited(markdown));
    }

    /**
     * The translation rewritten block by block. {@code words} has for ids what these blocks say from now on, nothing where
     * there is to be none; {@code reviewed} are those that say what the original says as they stand.
     */
    public Document rewritten(Map<String, String> words, Set<String> reviewed) {
        return new Retranslation(this, words, reviewed).document();
    }

    /** In their order. */
    static Map<String, Block> byId(Document document) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        document.blocks().forEach(block -> blocks.put(block.id(), block));
        return blocks;
    }
}
