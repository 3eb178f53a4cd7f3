package org.imza.organizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.imza.kit.blocks.Document;
import org.imza.kit.blocks.Translation;
import org.imza.kit.blocks.TypedText;
import org.imza.kit.form.Checked;
import org.imza.petition.TranslationDraft;
import org.imza.petition.Words;
import org.junit.jupiter.api.Test;

class WordsInputTest {

    @Test
    void readsWhatOrganizersTypeAsTheyMeanIt() {
        TypedText.all().forEach(text -> {
            Checked<Words> words = new WordsInput("Title", "Summary", text.typed()).check();
            text.assertShown(Document.of(words.command().body()).html());
        });
    }

    @Test
    void readsWhatTranslatorsTypeAsTheyMeanIt() {
        TypedText.all().filter(text -> !text.typed().contains("\n\n")).forEach(text -> {
            Document original = Document.of("Original");
            String id = original.blocks().getFirst().id();
            TranslationDraft draft = new TranslationInput(
                            "", "Title", "Summary", "", List.of(id), List.of(text.typed()), List.of())
                    .check()
                    .command();
            text.assertShown(new Translation(original, Document.EMPTY)
                    .rewritten(draft.blocks(), draft.reviewed())
                    .html());
        });
    }

    @Test
    void takesMarkdownOutOfASummaryWhichIsReadWithoutIt() {
        assertEquals(
                "Let him go home, now & for good.",
                summary("Let **him** go [home](https://example.org),\n_now_ &amp; for good."));
        assertEquals("1. May he live", summary("1. May he live"));
        assertEquals("a * b < c, snake_case_word", summary("a * b < c, snake_case_word"));
        assertEquals("He was arrested.", summary("<p>He was <b>arrested</b>.</p>"));
    }

    @Test
    void keepsATitleOfAnyLengthToBeShortened() {
        Checked<Words> words = new WordsInput("t".repeat(303), "Summary", "Body").check();
        assertEquals(
                List.of("title tooLong"),
                words.errors().stream().map(e -> e.field() + " " + e.code()).collect(Collectors.toList()));
    }

    private static String summary(String typed) {
        Checked<Words> words = new WordsInput("Title", typed, "Body").check();
        assertTrue(words.sound());
        return words.command().summary();
    }
}
