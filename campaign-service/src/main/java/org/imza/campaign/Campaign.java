package org.imza.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import org.imza.kit.id.Ids;
import org.imza.kit.problem.Problem;
import org.imza.organization.CampaignShelf;
import org.imza.organization.OrganizationView;
import org.imza.petitionsummary.PetitionView;

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

    @Enumerated(EnumType.STRING)
    CampaignState state = CampaignState.DRAFT;

    Instant createdAt;
    Instant launchedAt;
    Instant changedAt;

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

    /** The address stays as it was: it may have been shared. */
    final void write(CampaignText text, Instant now) {
        title = text.title();
        summary = text.summary();
        story = text.story();
        language = text.language();
        changedAt = now;
    }

    /** Gathers exactly {@code petitions}, in this order. A public campaign keeps at least one. */
    void gather(List<UUID> petitions, Instant now) {
        if (launched() && petitions.isEmpty()) {
            throw Problem.wrongState("campaign-without-petition", "A launched campaign keeps at least one petition.");
        }
        petitionIds.clear();
        petitionIds.addAll(petitions);
        changedAt = now;
    }

    /** Makes it public. */
    void launch(Instant now) {
        if (petitionIds.isEmpty()) {
            throw Problem.wrongState(
                    "campaign-without-petition", "Attach a published petition of the organization first.");
        }
        state = CampaignState.LAUNCHED;
        launchedAt = now;
        changedAt = now;
    }

    CampaignLaunched launchedEvent() {
        return new CampaignLaunched(
                id, organizationId, slug, language, title, summary, List.copyOf(petitionIds), launchedAt);
    }

    CampaignChanged changedEvent() {
        return new CampaignChanged(
                id, organizationId, slug, language, title, summary, List.copyOf(petitionIds), changedAt);
    }

    CampaignView view(OrganizationView organization, List<PetitionView> petitions) {
        return new CampaignView(
                id, organization, slug, language, title, summary, story, launched(), launchedAt, petitions);
    }

    CampaignShelf.Line line() {
        return new CampaignShelf.Line(
                id, slug, language, title, summary, launched(), launched() ? launchedAt : createdAt);
    }
}
