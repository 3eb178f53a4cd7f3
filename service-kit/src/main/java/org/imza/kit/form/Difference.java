package org.imza.kit.form;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How one text becomes another, word by word: what stays, what is taken out, what comes in. Lines are compared first, and
 * words only where lines differ, which is also what bounds the time: past so many words a passage is told as a whole.
 */
public record Difference(List<Piece> pieces) {

    private static final int MOST_WORDS = 4_000;
    private static final Pattern LINE_ENDS = Pattern.compile("(?<=\n)");

    /** What becomes of a piece of text. */
    public enum Fate {
        SAME,
        OUT,
        IN
    }

    /** A piece of either text, or of both. */
    public record Piece(Fate fate, String text) {

        public boolean out() {
            return fate == Fate.OUT;
        }

        public boolean in() {
            return fate == Fate.IN;
        }
    }

    /** From {@code before} to {@code after}. */
    public static Difference between(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        List<String> lines = List.of(LINE_ENDS.split(before));
        compare(lines, List.of(LINE_ENDS.split(after)), pieces, (out, in) -> words(out, in, pieces));
        return new Difference(joined(pieces));
    }

    @FunctionalInterface
    private interface Changed {
        void from(String out, String in);
    }

    private static void words(String out, String in, List<Piece> pieces) {
        List<String> before = words(out);
        List<String> after = words(in);
        if (before.size() + after.size() > MOST_WORDS) {
            pieces.add(new Piece(Fate.OUT, out));
            pieces.add(new Piece(Fate.IN, in));
        } else {
            compare(before, after, pieces, (gone, come) -> {
                pieces.add(new Piece(Fate.OUT, gone));
                pieces.add(new Piece(Fate.IN, come));
            });
        }
    }

    /** The library tells what goes and what comes in turn; what stands beside each other is one change. */
    private static void compare(List<String> before, List<String> after, List<Piece> pieces, Changed changed) {
        StringBuilder out = new StringBuilder();
        StringBuilder in = new StringBuilder();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            int at = delta.getSource().getPosition();
            if (at > done) {
                tell(out, in, changed);
                pieces.add(new Piece(Fate.SAME, String.join("", before.subList(done, at))));
            }
            delta.getSource().getLines().forEach(out::append);
            delta.getTarget().getLines().forEach(in::append);
            done = at + delta.getSource().size();
        }
        tell(out, in, changed);
        pieces.add(new Piece(Fate.SAME, String.join("", before.subList(done, before.size()))));
    }

    private static void tell(StringBuilder out, StringBuilder in, Changed changed) {
        if (!out.isEmpty() || !in.isEmpty()) {
            changed.from(out.toString(), in.toString());
            out.setLength(0);
            in.setLength(0);
        }
    }

    /** As ICU finds them, in scripts without spaces too. */
    private static List<String> words(String text) {
        BreakIterator ends = BreakIterator.getWordInstance(ULocale.ROOT);
        ends.setText(text);
        List<String> words = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.fate() == piece.fate()) {
                joined.set(joined.size() - 1, new Piece(last.fate(), last.text() + piece.text()));
            } else if (!piece.text().isEmpty()) {
                joined.add(piece);
            }
        }
        return joined;
    }
}
