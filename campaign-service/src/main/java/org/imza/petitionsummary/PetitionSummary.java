package org.imza.petitionsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imza.event.PetitionEvent.Changed;
import org.imza.event.PetitionEvent.Published;
import org.imza.event.PetitionEvent.Rejected;
import org.imza.event.PetitionEvent.Restored;
import org.imza.event.PetitionEvent.Submitted;

/** A petition as its events tell it. */
@Entity
class PetitionSummary {

    @Id
    UUID petitionId;

    UUID organizationId;
    String slug;
    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> titles = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> summaries = Map.of();

    long goal;
    /** The picture its page shows; {@code null} for none. */
    UUID pictureId;

    @Enumerated(EnumType.STRING)
    PetitionState state = PetitionState.IN_MODERATION;

    Instant publishedAt;
    Instant changedAt;

    /** For Hibernate. */
    protected PetitionSummary() {}

    PetitionSummary(UUID petitionId) {
        this.petitionId = petitionId;
    }

    boolean knowsLaterThan(Instant at) {
        return changedAt.isAfter(at);
    }

    void apply(Submitted event) {
        describe(event.organizationId(), event.slug(), event.language(), event.at());
        titles = Map.of(event.language(), event.title());
        state = PetitionState.IN_MODERATION;
    }

    void apply(Published event) {
        describe(event.organizationId(), event.slug(), event.language(), event.at());
        titles = event.titles();
        summaries = event.summaries();
        pictureId = event.pictureId();
        goal = event.goal();
        state = PetitionState.OPEN;
        publishedAt = event.at();
    }

    void apply(Changed event) {
        slug = event.slug();
        language = event.language();
        titles = event.titles();
        summaries = event.summaries();
        pictureId = event.pictureId();
        changedAt = event.at();
    }

    void apply(Rejected event) {
        describe(event.organizationId(), event.slug(), event.language(), event.at());
        titles = Map.of(event.language(), event.title());
        state = PetitionState.REJECTED;
    }

    void apply(Restored event) {
        describe(event.organizationId(), event.slug(), event.language(), event.at());
        titles = event.titles();
        summaries = event.summaries();
        pictureId = event.pictureId();
        goal = event.goal();
        publishedAt = event.publishedAt();
        state = event.publishedAt() == null
                ? PetitionState.REJECTED
                : event.closedAt() == null ? PetitionState.OPEN : PetitionState.CLOSED;
    }

    void close(Instant at) {
        state = PetitionState.CLOSED;
        changedAt = at;
    }

    private void describe(UUID organization, String itsSlug, String itsLanguage, Instant at) {
        organizationId = organization;
        slug = itsSlug;
        language = itsLanguage;
        changedAt = at;
    }
}
