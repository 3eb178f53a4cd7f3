package org.imza.update;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
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
    String title;
    String dateline;
    LocalDate dated;
    String body;
    String sourceName;
    String sourceUrl;
    String translator;
    String pressContact;
    UUID pictureId;
    String pictureAlt;
    String pictureCaption;
    String pictureCredit;

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

    void write(UpdateText text) {
        if (wasPosted()) {
            throw unchangeable();
        }
        title = text.title();
        dateline = text.dateline();
        dated = text.dated();
        body = text.body();
        sourceName = text.sourceName();
        sourceUrl = text.sourceUrl();
        translator = text.translator();
        pressContact = text.pressContact();
        pictureId = text.pictureId();
        pictureAlt = text.pictureAlt();
        pictureCaption = text.pictureCaption();
        pictureCredit = text.pictureCredit();
    }

    void post(String freeSlug, Instant now) {
        slug = freeSlug;
        state = UpdateState.POSTED;
        postedAt = now;
    }

    /** Hides it, for whatever moderators have against it. */
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

    UpdateText text() {
        return new UpdateText(
                title,
                dateline,
                dated,
                body,
                sourceName,
                sourceUrl,
                translator,
                pressContact,
                pictureId,
                pictureAlt,
                pictureCaption,
                pictureCredit);
    }
}
