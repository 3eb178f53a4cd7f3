package org.imza.organizing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imza.kit.blocks.Block;
import org.imza.kit.blocks.Document;
import org.imza.kit.blocks.Translation;
import org.imza.kit.blocks.TranslationState;
import org.imza.kit.language.Language;
import org.imza.petition.PetitionView;
import org.imza.petition.TextView;

/** Lays out a translation beside its original, with what was typed in place of what is stored. */
@ApplicationScoped
class TranslationWorkplaces {

    /** A form takes so many fields at most; a text of more parts is translated as a whole. */
    private static final int MOST_PARTS = 300;

    private static final int LETTERS_IN_ROW = 60;

    TranslationWorkplace of(PetitionView petition, Language language, TranslationInput form) {
        TextView original = petition.original();
        TextView text = petition.texts().get(language.tag());
        boolean translation = text != null && text != original;
        List<TranslationWorkplace.Part> parts = parts(
                new Translation(original.document(), translation ? text.document() : Document.EMPTY), form.typed());
        boolean stored = parts.isEmpty() && translation && form.body().isEmpty();
        return new TranslationWorkplace(
                petition,
                language,
                !petition.state().editable() && text != null && text.approved(),
                translation && text.titleState(original) == TranslationState.OUT_OF_DATE,
                translation && text.summaryState(original) == TranslationState.OUT_OF_DATE,
                translation ? text.behind(original) : 0,
                stored ? text.words().body() : form.body(),
                parts);
    }

    private static List<TranslationWorkplace.Part> parts(Translation translation, Map<String, String> typed) {
        List<TranslationWorkplace.Part> parts = new ArrayList<>();
        for (Translation.Pair pair : translation.pairs()) {
            String original = words(pair.original());
            String words = typed.getOrDefault(pair.id(), words(pair.translated()));
            int rows = 2 + Math.max(original.length(), words.length()) / LETTERS_IN_ROW;
            parts.add(new TranslationWorkplace.Part(parts.size() + 1, pair.id(), original, words, pair.state(), rows));
        }
        return parts.size() > MOST_PARTS ? List.of() : parts;
    }

    private static String words(Block block) {
        return block == null ? "" : block.content().words();
    }
}
