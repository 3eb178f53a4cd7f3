package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of a translation that was rewritten block by block. */
final class Retranslation {

    private final Map<String, Block> originals;
    private final Map<String, Block> before;
    private final Map<String, String> words;
    private final Set<String> reviewed;

    Retranslation(Translation translation, Map<String, String> words, Set<String> reviewed) {
        this.originals = Translation.byId(translation.original());
        this.before = Translation.byId(translation.translated());
        this.words = words;
        this.reviewed = reviewed;
    }

    /** Where no word changed it is as it was to the last blank; else in the order of the original. */
    Document document() {
        if (words.entrySet().stream().allMatch(entry -> unchanged(entry.getKey(), entry.getValue()))) {
            return new Document(before.values().stream().map(this::reviewed).toList());
        }
        List<Block> blocks = new ArrayList<>();
        originals.values().forEach(block -> add(block, blocks));
        before.values().stream()
                .filter(block -> !originals.containsKey(block.id()))
                .forEach(block -> add(block, blocks));
        words.forEach((id, typed) -> keep(id, typed, blocks));
        return new Document(blocks);
    }

    /** Somebody took the block out of the original meanwhile; what was typed is not lost. */
    private void keep(String id, String typed, List<Block> blocks) {
        boolean known = originals.containsKey(id) || before.containsKey(id);
        if (!known && !typed.isBlank() && NewIds.possible(id)) {
            blocks.add(new Block(id, new TextContent(typed), null, null));
        }
    }

    private boolean unchanged(String id, String typed) {
        Block block = before.get(id);
        return block == null ? typed.isBlank() : block.content().words().strip().equals(typed.strip());
    }

    private Block reviewed(Block block) {
        Block original = originals.get(block.id());
        return original != null && reviewed.contains(block.id()) ? block.translatedFrom(original.hash()) : block;
    }

    private void add(Block block, List<Block> blocks) {
        String typed = words.get(block.id());
        Block former = before.get(block.id());
        if (typed == null || unchanged(block.id(), typed)) {
            if (former != null) {
                blocks.add(reviewed(former).withoutGap());
            }
        } else if (!typed.isBlank()) {
            Block original = originals.get(block.id());
            BlockContent content = (former == null ? block : former).content().withWords(typed);
            blocks.add(new Block(block.id(), content, original == null ? null : original.hash(), null));
        }
    }
}
