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
import org.imza.event.CampaignEvent.CampaignChanged;
import org.imza.event.CampaignEvent.CampaignLaunched;
import org.imza.event.CampaignEvent.CampaignRestored;
import org.imza.event.CampaignEvent.CampaignTakenDown;
import org.imza.gallery.ShownPicture;
import org.imza.kit.id.Ids;
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

    Campaign(UUID organizationId, String slug, CampaignText text, Instant now) {
        this.id = Ids.next();
        this.organizationId = organizationId;
        this.slug = slug;
        this.createdAt = now;
        write(text, now);
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

    /** The address stays as it was: it may have been shared. */
    final void write(CampaignText text, Instant now) {
        demandNotTakenDown();
        title = text.title();
        summary = text.summary();
        story = text.story();
        language = text.language();
        changedAt = now;
    }

    /** Gathers exactly {@code petitions}, in this order. A public campaign keeps at least one. */
    void gather(List<UUID> petitions, Instant now) {
        demandNotTakenDown();
        if (launched() && petitions.isEmpty()) {
            throw Problem.wrongState("campaign-without-petition", "A launched campaign keeps at least one petition.");
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
            throw Problem.wrongState(
                    "campaign-without-petition", "Attach a published petition of the organization first.");
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
            throw Problem.wrongState("taken-down", "A moderator has taken it down; it cannot be changed meanwhile.");
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
                language,
                title,
                summary,
                story,
                picture,
                launched(),
                launchedAt,
                petitions,
                takenDown() ? takedown : null);
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
