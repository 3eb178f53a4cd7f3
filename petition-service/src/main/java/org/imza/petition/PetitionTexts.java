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
        if (language != null && !tag.equals(language)) {
            texts.remove(language);
        }
        language = tag;
        write(petition, tag, words, now);
    }

    void write(Petition petition, String tag, Words words, Instant now) {
        PetitionText text = texts.get(tag);
        if (text == null) {
            texts.put(tag, new PetitionText(petition, tag, words, now));
        } else {
            text.write(words, now);
        }
    }

    void approveAll(Instant now) {
        texts.values().forEach(text -> text.approve(now));
    }

    Optional<PetitionText> in(String tag) {
        return Optional.ofNullable(texts.get(tag));
    }

    /** The original first. */
    Map<String, TextView> views() {
        Map<String, TextView> views = new LinkedHashMap<>();
        views.put(language, texts.get(language).view());
        new TreeMap<>(texts).forEach((tag, text) -> views.putIfAbsent(tag, text.view()));
        return Collections.unmodifiableMap(views);
    }
}
