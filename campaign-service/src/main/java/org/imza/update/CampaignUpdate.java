package org.imza.update;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.imza.takedown.Takedown;

/** One dated news of a campaign; a draft until it is posted, and unchangeable from then on: it has been mailed. */
@Entity
class CampaignUpdate {

    @Id
    UUID id;

    UUID campaignId;
    String slug;

    @Embedded
    UpdateText text;

    @Enumerated(EnumType.STRING)
    UpdateState state = UpdateState.DRAFT;

    Instant draftedAt;
    Instant postedAt;

    /** The last one; also after it was undone. */
    @Embedded
    Takedown takedown;

    Instant restoredAt;

    /** For Hibernate. */
    protected CampaignUpdate() {}

    /** {@code id} comes with the form, so that a form sent twice is one update. */
    CampaignUpdate(UUID id, UUID campaignId, Instant now) {
        this.id = id;
        this.campaignId = campaignId;
        this.draftedAt = now;
    }

    boolean posted() {
        return state == UpdateState.POSTED;
    }

    boolean takenDown() {
        return state == UpdateState.TAKEN_DOWN;
    }

    /** Whether the public has ever seen it. */
    boolean wasPosted() {
        return state != UpdateState.DRAFT;
    }

    void write(UpdateText newText) {
        if (wasPosted()) {
            throw unchangeable();
        }
        text = newText;
    }

    void post(String freeSlug, Instant now) {
        slug = freeSlug;
        state = UpdateState.POSTED;
        postedAt = now;
    }

    /** Hides it. */
    void takeDown(Takedown why) {
        state = UpdateState.TAKEN_DOWN;
        takedown = why;
    }

    /** Makes it public again, as it was. */
    void restore(Instant now) {
        state = UpdateState.POSTED;
        restoredAt = now;
    }

    static Problem unchangeable() {
        return Problem.wrongState("update-posted");
    }
}
