package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What becomes of the blocks of a document whose running text was rewritten as a whole. */
final class Rewriting {

    private static final String BEGINNING = "";

    private Rewriting() {}

    static Document of(Document before, String markdown) {
        List<Splitting.Piece> pieces = Splitting.of(markdown);
        List<Block> former = Recognition.of(before.prose(), pieces);
        Map<String, List<Block>> setOff = setOff(before);
        NewIds ids = new NewIds(before.blocks());
        List<Block> blocks = new ArrayList<>(taken(setOff, BEGINNING));
        for (int i = 0; i < pieces.size(); i++) {
            Block block = block(pieces.get(i), former.get(i), ids);
            blocks.add(block);
            blocks.addAll(taken(setOff, block.id()));
        }
        // What they stood behind is gone.
        setOff.values().forEach(blocks::addAll);
        return new Document(blocks);
    }

    /** Other words are no longer a translation of what the former ones were one of. */
    private static Block block(Splitting.Piece piece, Block was, NewIds ids) {
        if (was == null) {
            return new Block(ids.next(piece.content()), piece.content(), null, piece.gap());
        }
        String from = was.content().equals(piece.content()) ? was.from() : null;
        return new Block(was.id(), piece.content(), from, piece.gap());
    }

    /** What is no running text, by the block that it stands behind. */
    private static Map<String, List<Block>> setOff(Document document) {
        Map<String, List<Block>> behind = new LinkedHashMap<>();
        String id = BEGINNING;
        for (Block block : document.blocks()) {
            switch (block.content()) {
                case BlockContent.Prose _ -> id = block.id();
                case BlockContent.SetOff _ ->
                    behind.computeIfAbsent(id, _ -> new ArrayList<>()).add(block);
            }
        }
        return behind;
    }

    private static List<Block> taken(Map<String, List<Block>> setOff, String id) {
        List<Block> found = setOff.remove(id);
        return found == null ? List.of() : found;
    }
}
