package org.imza.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imza.event.CampaignEvent.CampaignChanged;
import org.imza.event.CampaignEvent.CampaignLaunched;
import org.imza.event.CampaignEvent.CampaignRestored;
import org.imza.event.CampaignEvent.CampaignTakenDown;
import org.imza.kit.blocks.Document;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.Problem;
import org.imza.organization.CampaignShelf;
import org.imza.organization.OrganizationView;
import org.imza.petitionsummary.PetitionView;
import org.imza.takedown.Takedown;

/** A page and a story around petitions; a draft until it is launched. */
@Entity
class Campaign {

    @Id
    UUID id;

    UUID organizationId;
    String slug;
    String language;
    String title;
    String summary;
    String story;
    /** On top of its page; {@code null} for none. */
    UUID pictureId;

    /** The story in blocks as far as a release wrote it that knows them; {@code null} if none did. */
    @JdbcTypeCode(SqlTypes.JSON)
    Document storyBlocks;

    /** What is to become of a public campaign's words; {@code null} if nothing. */
    @JdbcTypeCode(SqlTypes.JSON)
    CampaignRevision draft;

    @Enumerated(EnumType.STRING)
    CampaignState state = CampaignState.DRAFT;

    Instant createdAt;
    Instant launchedAt;
    Instant changedAt;

    /** The last one; also after it was undone. */
    @Embedded
    Takedown takedown;

    Instant restoredAt;

    @ElementCollection
    @CollectionTable(name = "campaign_petition", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderColumn(name = "position")
    @Column(name = "petition_id")
    List<UUID> petitionIds = new ArrayList<>();

    @Version
    int version;

    /** For Hibernate. */
    protected Campaign() {}

    Campaign(UUID id, UUID organizationId, String slug, CampaignText text, Instant now) {
        this.id = id;
        this.organizationId = organizationId;
        this.slug = slug;
        this.createdAt = now;
        show(new CampaignRevision("", "", Document.EMPTY, "").edited(text), now);
    }

    boolean launched() {
        return state == CampaignState.LAUNCHED;
    }

    boolean takenDown() {
        return state == CampaignState.TAKEN_DOWN;
    }

    /** Whether the public has ever seen it. */
    boolean wasLaunched() {
        return state != CampaignState.DRAFT;
    }

    /** Beside what the public reads, if it reads it already. */
    void write(CampaignText text, Instant now) {
        demandNotTakenDown();
        CampaignRevision written = draft().edited(text);
        if (launched()) {
            draft = written.equals(shown()) ? null : written;
        } else {
            show(written, now);
        }
    }

    /** Shows the public what was written; whether there was anything. */
    boolean publishDraft(Instant now) {
        demandNotTakenDown();
        if (draft == null) {
            return false;
        }
        show(draft, now);
        draft = null;
        return true;
    }

    /** Leaves the public what it reads. */
    void discardDraft() {
        demandNotTakenDown();
        draft = null;
    }

    /** The address stays as it was: it may have been shared. */
    private void show(CampaignRevision revision, Instant now) {
        title = revision.title();
        summary = revision.summary();
        storyBlocks = revision.story();
        story = storyBlocks.markdown();
        language = revision.language();
        changedAt = now;
    }

    private CampaignRevision draft() {
        return draft == null ? shown() : draft;
    }

    /** What the release before wrote is read into the blocks that were there. */
    private CampaignRevision shown() {
        Document before = storyBlocks == null ? Document.EMPTY : storyBlocks;
        return new CampaignRevision(title, summary, before.edited(story), language);
    }

    /** Gathers exactly {@code petitions}, in this order. A public campaign keeps at least one. */
    void gather(List<UUID> petitions, Instant now) {
        demandNotTakenDown();
        if (launched() && petitions.isEmpty()) {
            throw Problem.wrongState("campaign-without-petition");
        }
        petitionIds.clear();
        petitionIds.addAll(petitions);
        changedAt = now;
    }

    /** Shows {@code picture} on top, or none for {@code null}. */
    void show(UUID picture, Instant now) {
        demandNotTakenDown();
        pictureId = picture;
        changedAt = now;
    }

    /** Makes it public. */
    void launch(Instant now) {
        demandNotTakenDown();
        if (petitionIds.isEmpty()) {
            throw Problem.wrongState("campaign-without-petition");
        }
        state = CampaignState.LAUNCHED;
        launchedAt = now;
        changedAt = now;
    }

    /** Hides it, for whatever moderators have against it. */
    void takeDown(Takedown why) {
        state = CampaignState.TAKEN_DOWN;
        takedown = why;
    }

    /** Makes it public again, as it was. */
    void restore(Instant now) {
        state = CampaignState.LAUNCHED;
        restoredAt = now;
        changedAt = now;
    }

    /** What is judged must not change meanwhile. */
    private void demandNotTakenDown() {
        if (takenDown()) {
            throw Problem.wrongState("taken-down");
        }
    }

    private String path() {
        return CampaignAddress.page(slug);
    }

    CampaignLaunched launchedEvent() {
        return new CampaignLaunched(
                id, organizationId, slug, language, title, summary, List.copyOf(petitionIds), launchedAt, path());
    }

    CampaignChanged changedEvent() {
        return new CampaignChanged(
                id, organizationId, slug, language, title, summary, List.copyOf(petitionIds), changedAt, path());
    }

    CampaignTakenDown takenDownEvent() {
        return new CampaignTakenDown(
                id, organizationId, slug, takedown.takenDownReason().code(), takedown.takenDownAt(), path());
    }

    CampaignRestored restoredEvent() {
        return new CampaignRestored(
                id, organizationId, slug, language, title, summary, List.copyOf(petitionIds), restoredAt, path());
    }

    CampaignView view(OrganizationView organization, ShownPicture picture, List<PetitionView> petitions) {
        return new CampaignView(
                id,
                organization,
                slug,
                shown(),
                draft,
                picture,
                launched(),
                launchedAt,
                petitions,
                takenDown() ? takedown : null,
                version);
    }

    CampaignShelf.Line line() {
        return new CampaignShelf.Line(
                id,
                path(),
                CampaignAddress.workplace(id),
                language,
                title,
                summary,
                launched(),
                takenDown(),
                wasLaunched() ? launchedAt : createdAt);
    }
}
