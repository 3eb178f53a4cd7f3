package org.imza.petitionsummary;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.language.Language;

/** A petition to show beside a campaign or an organization, with its count. */
public record PetitionView(
        UUID id,
        UUID organizationId,
        String slug,
        String originalLanguage,
        Map<String, String> titles,
        Map<String, String> summaries,
        PetitionState state,
        Instant publishedAt,
        long signatures,
        long goal) {

    static PetitionView of(PetitionSummary summary, PetitionProgress progress) {
        return new PetitionView(
                summary.petitionId,
                summary.organizationId,
                summary.slug,
                summary.language,
                summary.titles,
                summary.summaries,
                summary.state,
                summary.publishedAt,
                progress == null ? 0 : progress.signatures,
                progress == null ? summary.goal : progress.goal);
    }

    public boolean open() {
        return state == PetitionState.OPEN;
    }

    /** Whether anybody may see it. */
    public boolean published() {
        return state.published();
    }

    /** Whether it waits for a moderator. */
    public boolean waiting() {
        return state == PetitionState.IN_MODERATION;
    }

    /** The title's language. */
    public Language languageFor(String wanted) {
        return Language.of(language(wanted)).asWritten(title(wanted));
    }

    /** {@code wanted} if the petition is translated into it, else its own language. */
    public String language(String wanted) {
        return titles.containsKey(wanted) ? wanted : originalLanguage;
    }

    /** In {@code wanted} if there is such a translation, else the original. */
    public String title(String wanted) {
        return titles.getOrDefault(language(wanted), slug);
    }

    /** In {@code wanted} if there is such a translation, else the original; empty if it has none. */
    public String summary(String wanted) {
        return summaries.getOrDefault(language(wanted), "");
    }

    /** Where its organization works on it. */
    public String workplace() {
        return PetitionAddress.workplace(id);
    }

    /** Where it is read and signed, in {@code wanted} if there is such a translation. */
    public String path(String wanted) {
        String own = PetitionAddress.page(slug);
        return language(wanted).equals(originalLanguage) ? own : own + '/' + wanted;
    }
}
