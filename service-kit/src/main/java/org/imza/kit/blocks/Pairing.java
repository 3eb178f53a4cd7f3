package org.imza.kit.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out which blocks of an original those of a translation belong to that was written as a whole: those that were
 * known before divide both, and what is new between two of them belongs to what is untranslated between them, in order.
 */
final class Pairing {

    private final List<Block> original;
    private final Map<String, Integer> places = new HashMap<>();
    private final NavigableSet<Integer> untranslated = new TreeSet<>();
    private final Map<String, String> ids = new HashMap<>();

    private Pairing(List<Block> original, Document edited) {
        this.original = original;
        for (int place = 0; place < original.size(); place++) {
            places.put(original.get(place).id(), place);
            untranslated.add(place);
        }
        edited.blocks().forEach(block -> {
            if (places.containsKey(block.id())) {
                untranslated.remove(places.get(block.id()));
            }
        });
    }

    /** {@code edited} with the ids of the original. */
    static Document of(Translation translation, Document edited) {
        Pairing pairing = new Pairing(translation.original().prose(), edited);
        pairing.pair(edited, Translation.byId(translation.translated()).keySet());
        return new Document(edited.blocks().stream()
                .map(block -> block.named(pairing.ids.getOrDefault(block.id(), block.id())))
                .toList());
    }

    /** The same, and what is not as it was before is a translation of what the original says now. */
    static Document current(Translation translation, Document edited) {
        Map<String, Block> originals = Translation.byId(translation.original());
        Map<String, Block> former = Translation.byId(translation.translated());
        return new Document(of(translation, edited).blocks().stream()
                .map(block -> current(block, former.get(block.id()), originals.get(block.id())))
                .toList());
    }

    private static Block current(Block block, Block was, Block source) {
        boolean asItWas = was != null && was.content().equals(block.content());
        return asItWas || source == null ? block : block.translatedFrom(source.hash());
    }

    private void pair(Document edited, Set<String> known) {
        List<Block> unknown = new ArrayList<>();
        int last = -1;
        for (Block block : edited.blocks()) {
            Integer place = places.get(block.id());
            if (place != null) {
                pair(unknown, last, place);
                unknown.clear();
                last = place;
            } else if (!known.contains(block.id())) {
                unknown.add(block);
            }
        }
        pair(unknown, last, original.size());
    }

    /** As many as are untranslated are these, one after the other; else those of the same type, as few left out as can be. */
    private void pair(List<Block> unknown, int after, int before) {
        List<Integer> candidates =
                before <= after ? List.of() : List.copyOf(untranslated.subSet(after, false, before, false));
        boolean all = candidates.size() == unknown.size();
        int spare = Math.max(0, candidates.size() - unknown.size());
        int next = 0;
        for (Block block : unknown) {
            int most = Math.min(candidates.size(), next + spare + 1);
            int at = next;
            while (at < most && !all && !sameType(block, candidates.get(at))) {
                at++;
            }
            if (at < most) {
                ids.put(block.id(), original.get(candidates.get(at)).id());
                untranslated.remove(candidates.get(at));
                spare -= at - next;
                next = at + 1;
            }
        }
    }

    private boolean sameType(Block block, int place) {
        return block.content().getClass() == original.get(place).content().getClass();
    }
}
