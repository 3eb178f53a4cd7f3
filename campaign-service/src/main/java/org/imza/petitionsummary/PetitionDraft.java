package org.imza.petitionsummary;

import java.time.Instant;
import java.util.UUID;
import org.imza.kit.language.Language;

/** A petition that is being written; only its organization knows of it. */
public record PetitionDraft(UUID petitionId, String language, String title, Instant changedAt) {

    /** Where its organization goes on with it. */
    public String workplace() {
        return PetitionAddress.workplace(petitionId);
    }

    public Language languageOf() {
        return Language.of(language);
    }
}
