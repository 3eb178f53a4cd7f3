package org.imza.kit.blocks;

import static org.imza.kit.blocks.TranslationState.CURRENT;
import static org.imza.kit.blocks.TranslationState.MISSING;
import static org.imza.kit.blocks.TranslationState.OUT_OF_DATE;
import static org.imza.kit.blocks.TranslationState.WITHOUT_ORIGINAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final Document ORIGINAL =
            Document.of("He was a teacher.\n\n## What we ask\n\nLet him go home.\n\n- one\n- two");
    private static final String ALL = "Er war Lehrer.\n\n## Was wir fordern\n\nLasst ihn frei.\n\n- eins\n- zwei";

    @Test
    void pairsWhatWasWrittenAsAWhole() {
        assertEquals(List.of(CURRENT, CURRENT, CURRENT, CURRENT), states(first(ALL)));
        assertEquals(
                List.of(CURRENT, MISSING, CURRENT, CURRENT),
                states(first("Er war Lehrer.\n\nLasst ihn frei.\n\n- eins\n- zwei")));
        assertEquals(
                List.of(CURRENT, CURRENT, MISSING, MISSING), states(first("Er war Lehrer.\n\n## Was wir fordern")));
        assertEquals(
                List.of(CURRENT, CURRENT, CURRENT, CURRENT, WITHOUT_ORIGINAL), states(first(ALL + "\n\nAnmerkung.")));
        assertEquals(List.of(MISSING, MISSING, MISSING, MISSING), states(new Translation(ORIGINAL, Document.EMPTY)));
    }

    @Test
    void isOutOfDateWhereTheOriginalChangedAndNowhereElse() {
        Document german = first(ALL).translated();
        Document changed = ORIGINAL.edited(
                "He was a good teacher.\n\nNobody knows why.\n\n## What we ask\n\nLet him go home.\n\n- one\n- two");
        assertEquals(
                List.of(OUT_OF_DATE, MISSING, CURRENT, CURRENT, CURRENT), states(new Translation(changed, german)));
        Document reflowed = ORIGINAL.edited(ORIGINAL.markdown().replace("a teacher", "a\nteacher"));
        assertEquals(List.of(CURRENT, CURRENT, CURRENT, CURRENT), states(new Translation(reflowed, german)));
        Document shorter = ORIGINAL.edited("## What we ask\n\nLet him go home.\n\n- one\n- two");
        assertEquals(List.of(CURRENT, CURRENT, CURRENT, WITHOUT_ORIGINAL), states(new Translation(shorter, german)));
    }

    @Test
    void staysOutOfDateWhereTheTranslatorChangedNothing() {
        Document changed = ORIGINAL.edited(
                ORIGINAL.markdown().replace("a teacher", "a good teacher").replace("go home", "go home at once"));
        Translation old = new Translation(changed, first(ALL).translated());
        Document german = old.rewritten(ALL.replace("Lasst ihn frei", "Lasst ihn sofort frei"));
        assertEquals(List.of(OUT_OF_DATE, CURRENT, CURRENT, CURRENT), states(new Translation(changed, german)));
        String first = ORIGINAL.blocks().get(0).id();
        Document reviewed = new Translation(changed, german).rewritten(Map.of(), Set.of(first));
        assertEquals(List.of(CURRENT, CURRENT, CURRENT, CURRENT), states(new Translation(changed, reviewed)));
        assertEquals(german.markdown(), reviewed.markdown());
    }

    @Test
    void countsNothingAsCurrentOfWhichNobodyKnows() {
        Document german = new Translation(ORIGINAL, Document.EMPTY).rewrittenBefore(ALL);
        assertEquals(
                List.of(OUT_OF_DATE, OUT_OF_DATE, OUT_OF_DATE, OUT_OF_DATE), states(new Translation(ORIGINAL, german)));
    }

    @Test
    void isWrittenBlockByBlock() {
        List<String> ids = ORIGINAL.blocks().stream().map(Block::id).toList();
        Document first = new Translation(ORIGINAL, Document.EMPTY)
                .rewritten(Map.of(ids.get(1), "Was wir\nfordern", ids.get(0), "Er war Lehrer."), Set.of());
        assertEquals("Er war Lehrer.\n\n## Was wir fordern", first.markdown());
        Document second = new Translation(ORIGINAL, first)
                .rewritten(Map.of(ids.get(0), " ", ids.get(2), "Lasst ihn frei.\n\nSofort."), Set.of());
        assertEquals("## Was wir fordern\n\nLasst ihn frei.\n\nSofort.", second.markdown());
        assertEquals(List.of(MISSING, CURRENT, CURRENT, MISSING), states(new Translation(ORIGINAL, second)));
    }

    @Test
    void keepsWhatWasTypedForABlockThatIsGone() {
        Document german = new Translation(ORIGINAL, Document.EMPTY)
                .rewritten(Map.of("0123456789abcdef", "Noch etwas.", "<script>", "x"), Set.of());
        assertEquals("Noch etwas.", german.markdown());
    }

    @Test
    void changesNoBlankWhereNothingWasChanged() {
        String odd = "Er war Lehrer.\n## Was wir fordern\nLasst ihn frei.\n\n\n- eins\n- zwei";
        Translation translation = first(odd);
        Map<String, String> same = Translation.byId(translation.translated()).values().stream()
                .collect(Collectors.toMap(
                        Block::id, block -> " " + block.content().words() + "\n"));
        assertEquals(odd, translation.rewritten(same, Set.of()).markdown());
    }

    @Test
    void losesNothingWhateverIsWrittenAfterWhatever() {
        MarkdownSamples samples = new MarkdownSamples(4);
        for (int i = 0; i < 2_000; i++) {
            Document original = Document.of(samples.text());
            String text = samples.text();
            Document translated = new Translation(original, Document.EMPTY).rewritten(text);
            assertEquals(text, translated.markdown());
            assertEquals(Document.of(text).html(), translated.html());
            Document changed = original.edited(samples.edited(original.markdown()));
            String edited = samples.edited(text);
            Document again = new Translation(changed, translated).rewritten(edited);
            assertEquals(edited, again.markdown());
            assertEquals(again.blocks().size(), Translation.byId(again).size(), "no id twice");
        }
    }

    private static Translation first(String markdown) {
        return new Translation(ORIGINAL, new Translation(ORIGINAL, Document.EMPTY).rewritten(markdown));
    }

    private static List<TranslationState> states(Translation translation) {
        return translation.pairs().stream().map(Translation.Pair::state).toList();
    }
}
