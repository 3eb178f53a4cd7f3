package org.imza.organizing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.imza.kit.blocks.PastedHtml;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.Shown;
import org.imza.kit.text.PlainText;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;
import org.imza.petition.TranslationDraft;
import org.imza.petition.Words;

/**
 * A translation as its form sent it, unchecked; anything may be {@code null}. {@code words} are those of the blocks whose
 * ids are {@code block}, one by one; {@code body} is the whole text, and counts before them if there is any.
 */
record TranslationInput(
        String seen,
        String title,
        String summary,
        String body,
        List<String> block,
        List<String> words,
        List<String> reviewed) {

    TranslationInput {
        body = body == null ? "" : body;
    }

    /** What is stored, if anything; its blocks are laid out from there. */
    static TranslationInput of(PetitionView petition, String tag) {
        String seen = stored(petition, tag).hash();
        TextView text = petition.texts().get(tag);
        return text == null
                ? new TranslationInput(seen, "", "", "", List.of(), List.of(), List.of())
                : new TranslationInput(
                        seen, text.words().title(), text.words().summary(), "", List.of(), List.of(), List.of());
    }

    /** What is stored, and the original that it is a translation of. */
    static Shown stored(PetitionView petition, String tag) {
        TextView text = petition.texts().get(tag);
        return text == null
                ? shown(petition, "", "", "")
                : shown(
                        petition,
                        text.words().title(),
                        text.words().summary(),
                        text.words().body());
    }

    /** What was sent, as a translation of the original as it is now. */
    Shown sent(PetitionView petition) {
        String parts = typed().values().stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return shown(petition, title, summary, body.isBlank() ? parts : body);
    }

    private static Shown shown(PetitionView petition, String title, String summary, String body) {
        Words original = petition.original().words();
        return Shown.of(
                "title",
                title,
                "summary",
                summary,
                "body",
                body,
                "originalTitle",
                original.title(),
                "originalSummary",
                original.summary(),
                "originalBody",
                original.body());
    }

    /** Lets it take the place of a translation only as it was seen, beside the original as it was seen. */
    Consumer<PetitionView> unlessChanged(String tag) {
        return petition -> stored(petition, tag).demandSeen(seen, sent(petition));
    }

    TranslationInput havingSeen(Shown stored) {
        return new TranslationInput(stored.hash(), title, summary, body, block, words, reviewed);
    }

    /** Whether the box was ticked that says that this block is right as it stands. */
    public boolean ticked(String id) {
        return reviewed != null && reviewed.contains(id);
    }

    /** What was typed, by the id of the block. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        int most = block == null || words == null ? 0 : Math.min(block.size(), words.size());
        for (int i = 0; i < most; i++) {
            typed.put(block.get(i), words.get(i));
        }
        return typed;
    }

    Checked<TranslationDraft> check() {
        FormCheck check = new FormCheck(WordsInput.FORM);
        String clearTitle = check.line(WordsInput.TITLE, title);
        String clearSummary = check.sentences(WordsInput.SUMMARY, summary);
        Map<String, String> blocks = typed();
        if (!body.isBlank() || blocks.values().stream().allMatch(String::isBlank)) {
            String whole = check.markdown(WordsInput.BODY, body);
            return check.result(TranslationDraft.whole(new Words(clearTitle, clearSummary, whole)));
        }
        blocks.replaceAll((_, typed) -> check.read(WordsInput.BODY, typed, TranslationInput::clear));
        if (blocks.values().stream()
                        .filter(Objects::nonNull)
                        .mapToLong(String::length)
                        .sum()
                > WordsInput.BODY.most()) {
            check.wrong(WordsInput.BODY, "tooLong", WordsInput.BODY.most());
        }
        Set<String> marked = reviewed == null ? Set.of() : Set.copyOf(reviewed);
        return check.result(new TranslationDraft(clearTitle, clearSummary, null, blocks, marked));
    }

    private static String clear(String typed) {
        return PlainText.block(PastedHtml.markdown(typed), WordsInput.BODY.most());
    }
}
