package org.imza.kit.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds blocks again in an edited text: first what is as it was, wherever it stands now, then what is most like it was,
 * among the nearest only, for texts may have thousands of blocks.
 */
final class Recognition {

    private static final int NEAREST = 20;

    private final List<Block> former;
    private final List<Splitting.Piece> pieces;
    /** Where among the former blocks each piece was found. */
    private final Integer[] found;
    /** Those that nobody has found yet, by their place. */
    private final NavigableMap<Integer, Likeness> lost = new TreeMap<>();

    private Recognition(List<Block> former, List<Splitting.Piece> pieces) {
        this.former = former;
        this.pieces = pieces;
        this.found = new Integer[pieces.size()];
    }

    /** For each piece the block that it was, or {@code null}. */
    static List<Block> of(List<Block> former, List<Splitting.Piece> pieces) {
        Recognition recognition = new Recognition(former, pieces);
        recognition.findUnchanged();
        recognition.findAlike();
        List<Block> blocks = new ArrayList<>();
        for (Integer place : recognition.found) {
            blocks.add(place == null ? null : former.get(place));
        }
        return blocks;
    }

    private void findUnchanged() {
        Map<BlockContent, Queue<Integer>> places = new HashMap<>();
        for (int place = 0; place < former.size(); place++) {
            BlockContent content = former.get(place).content();
            places.computeIfAbsent(content, _ -> new ArrayDeque<>()).add(place);
        }
        for (int i = 0; i < found.length; i++) {
            Queue<Integer> same = places.get(pieces.get(i).content());
            found[i] = same == null ? null : same.poll();
        }
        places.values()
                .forEach(rest -> rest.forEach(place ->
                        lost.put(place, Likeness.of(former.get(place).content().words()))));
    }

    private void findAlike() {
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null && !lost.isEmpty()) {
                found[i] = mostAlike(Likeness.of(pieces.get(i).content().words()), next);
                if (found[i] != null) {
                    lost.remove(found[i]);
                }
            }
            next = found[i] == null ? next : found[i] + 1;
        }
    }

    private Integer mostAlike(Likeness words, int next) {
        Integer best = null;
        double most = 0;
        for (Map.Entry<Integer, Likeness> candidate : near(next).toList()) {
            double likeness = words.to(candidate.getValue());
            if (Likeness.enough(likeness) && likeness > most) {
                best = candidate.getKey();
                most = likeness;
            }
        }
        return best;
    }

    private Stream<Map.Entry<Integer, Likeness>> near(int place) {
        return Stream.concat(
                lost.tailMap(place, true).entrySet().stream().limit(NEAREST),
                lost.headMap(place, false).descendingMap().entrySet().stream().limit(NEAREST));
    }
}
