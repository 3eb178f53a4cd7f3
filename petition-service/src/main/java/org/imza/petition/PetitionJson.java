package org.imza.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.version.Versioned;

/**
 * A petition as the JSON API shows it to its organizer and to moderators. {@code version} is what a decision about it has
 * to name. {@code goal} is the first one, {@code initialGoal} too; {@code signatures} and {@code currentGoal} are known where
 * its organization reads it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionJson(
        UUID id,
        long version,
        UUID organizationId,
        String slug,
        PetitionState state,
        String language,
        Map<String, TextJson> texts,
        UUID pictureId,
        List<String> decisionMakers,
        long goal,
        List<FurtherLink> links,
        String rejectionReason,
        String rejectionExplanation,
        Instant createdAt,
        Instant submittedAt,
        Instant publishedAt,
        Instant closedAt,
        String path,
        long initialGoal,
        Long signatures,
        Long currentGoal)
        implements Versioned {

    /**
     * The words in one language; {@code approved} once a moderator let the public see them. A decision about a translation
     * has to name its {@code version}.
     */
    public record TextJson(String title, String summary, String body, boolean approved, long version) {}

    /** The view as JSON. */
    public static PetitionJson of(PetitionView petition) {
        return new PetitionJson(
                petition.id(),
                petition.version(),
                petition.organizationId(),
                petition.slug(),
                petition.state(),
                petition.language(),
                texts(petition),
                petition.pictureId(),
                petition.decisionMakers(),
                petition.initialGoal(),
                petition.links(),
                petition.rejectionReason() == null
                        ? null
                        : petition.rejectionReason().code(),
                petition.rejectionExplanation(),
                petition.createdAt(),
                petition.submittedAt(),
                petition.publishedAt(),
                petition.closedAt(),
                petition.path(),
                petition.initialGoal(),
                null,
                null);
    }

    /** The same with how far it is. */
    public PetitionJson with(long count, long goalNow) {
        return new PetitionJson(
                id,
                version,
                organizationId,
                slug,
                state,
                language,
                texts,
                pictureId,
                decisionMakers,
                goal,
                links,
                rejectionReason,
                rejectionExplanation,
                createdAt,
                submittedAt,
                publishedAt,
                closedAt,
                path,
                initialGoal,
                count,
                goalNow);
    }

    @Override
    public Long entityVersion() {
        return version;
    }

    private static Map<String, TextJson> texts(PetitionView petition) {
        Map<String, TextJson> texts = new LinkedHashMap<>();
        petition.texts().forEach((tag, text) -> {
            Words words = text.words();
            texts.put(tag, new TextJson(words.title(), words.summary(), words.body(), text.approved(), text.version()));
        });
        return texts;
    }
}
