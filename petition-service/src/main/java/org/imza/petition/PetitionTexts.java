package org.imza.petition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imza.kit.blocks.Document;

/** A petition's words in all its languages, the original among them. */
@Embeddable
class PetitionTexts {

    /** The original's. */
    private String language;

    @OneToMany(mappedBy = "petition", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    private Map<String, PetitionText> texts = new TreeMap<>();

    String language() {
        return language;
    }

    /** Writes the original, which may be in another language than before. */
    void writeOriginal(Petition petition, String tag, Words words, Instant now) {
        PetitionText original = texts.get(language == null ? tag : language);
        Document before = original == null ? Document.EMPTY : original.document();
        texts.values().stream().filter(text -> text != original).forEach(text -> text.settle(original));
        if (language != null && !tag.equals(language)) {
            texts.remove(language);
        }
        language = tag;
        of(petition, tag).write(words, before, now);
    }

    void translate(Petition petition, String tag, TranslationDraft draft, Instant now) {
        of(petition, tag).translate(draft, texts.get(language), now);
    }

    private PetitionText of(Petition petition, String tag) {
        return texts.computeIfAbsent(tag, _ -> new PetitionText(petition, tag));
    }

    void approveAll(Instant now) {
        texts.values().forEach(text -> text.approve(now));
    }

    Optional<PetitionText> in(String tag) {
        return Optional.ofNullable(texts.get(tag));
    }

    /** The original first. */
    Map<String, TextView> views() {
        PetitionText original = texts.get(language);
        Map<String, TextView> views = new LinkedHashMap<>();
        views.put(language, original.view(original));
        new TreeMap<>(texts).forEach((tag, text) -> {
            if (text != original) {
                views.put(tag, text.view(original));
            }
        });
        return Collections.unmodifiableMap(views);
    }
}
