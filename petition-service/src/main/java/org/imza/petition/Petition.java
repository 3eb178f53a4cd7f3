package org.imza.petition;

import jakarta.persistence.CollectionTable;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imza.event.PetitionEvent;
import org.imza.kit.problem.Problem;

/** A request to decision makers that people sign. It guards its own way from draft to public. */
@Entity
public class Petition {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID organizerId;
    private String slug;

    @Enumerated(EnumType.STRING)
    private PetitionState state;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> decisionMakers;

    private UUID pictureId;
    private long initialGoal;

    @ElementCollection
    @CollectionTable(name = "petition_link", joinColumns = @JoinColumn(name = "petition_id"))
    @OrderColumn(name = "position")
    private List<FurtherLink> links = new ArrayList<>();

    private PetitionTexts texts = new PetitionTexts();

    @Enumerated(EnumType.STRING)
    private RejectionReason rejectionReason;

    private String rejectionExplanation;
    private Instant createdAt;
    private Instant changedAt;
    private Instant submittedAt;
    private Instant publishedAt;
    private Instant closedAt;
    private Instant rejectedAt;
    private Hiding hiding;
    private Instant signersErasedAt;
    private boolean commentsReviewed = true;
    private boolean namesReviewed = true;

    protected Petition() {}

    /** A new draft. Its address is taken afterwards by {@link #moveTo}. */
    Petition(UUID id, UUID organizationId, UUID organizerId, PetitionDraft draft, Instant now) {
        this.id = id;
        this.organizationId = organizationId;
        this.organizerId = organizerId;
        this.state = PetitionState.DRAFT;
        this.createdAt = now;
        write(draft, now);
    }

    /**
     * Rewrites it; a rejected one becomes a draft again, and keeps why until it is handed in anew. Published words are
     * frozen: people signed them.
     */
    void edit(PetitionDraft draft, Instant now) {
        demand(state.editable(), "petition-not-editable");
        state = PetitionState.DRAFT;
        write(draft, now);
    }

    private void write(PetitionDraft draft, Instant now) {
        texts.writeOriginal(this, draft.language(), draft.words(), now);
        decisionMakers = List.copyOf(draft.decisionMakers());
        pictureId = draft.pictureId();
        initialGoal = draft.goal();
        links.clear();
        links.addAll(draft.links());
        changedAt = now;
    }

    /** The address people will share from now on; the former ones keep redirecting. */
    void moveTo(String newSlug) {
        slug = newSlug;
    }

    /**
     * Adds or rewrites a translation. After publication it waits for a moderator before it is shown, and once
     * shown it is frozen like the original.
     */
    void translate(String tag, TranslationDraft draft, Instant now) {
        demand(state.editable() || state == PetitionState.OPEN, "petition-not-editable");
        demand(!tag.equals(texts.language()) && !frozen(tag), "translation-not-editable");
        texts.translate(this, tag, draft, now);
        changedAt = now;
    }

    /** People signed what they read, so public words stay as they are. */
    private boolean frozen(String tag) {
        return !state.editable() && texts.in(tag).filter(PetitionText::approved).isPresent();
    }

    /** Hands it to the moderators. */
    void submit(Instant now) {
        demand(state == PetitionState.DRAFT, "petition-not-a-draft");
        state = PetitionState.IN_MODERATION;
        rejectionReason = null;
        rejectionExplanation = null;
        submittedAt = now;
        changedAt = now;
    }

    /** Refuses a decision about words that are not those that were read. */
    public void demandVersion(long seen) {
        demandSame(seen, version);
    }

    /** Opens it for signatures with every language it has. */
    public void publish(Instant now) {
        demand(state == PetitionState.IN_MODERATION, "petition-not-in-moderation");
        state = PetitionState.OPEN;
        texts.approveAll(now);
        publishedAt = now;
        changedAt = now;
    }

    /** Turns it down in public. {@code explanation} may be {@code null}. */
    public void reject(RejectionReason reason, String explanation, Instant now) {
        demand(state == PetitionState.IN_MODERATION, "petition-not-in-moderation");
        state = PetitionState.REJECTED;
        rejectionReason = reason;
        rejectionExplanation = explanation;
        rejectedAt = now;
        changedAt = now;
    }

    /** Shows a translation that was added after publication, if it is still the one that was read. */
    public void approveTranslation(String tag, long seen, Instant now) {
        demand(state.published(), "petition-not-published");
        PetitionText text = texts.in(tag).orElseThrow(Problem::notFound);
        demandSame(seen, text.version());
        text.approve(now);
        changedAt = now;
    }

    /** Ends the collecting of signatures. */
    void close(Instant now) {
        demand(state == PetitionState.OPEN, "petition-not-open");
        state = PetitionState.CLOSED;
        closedAt = now;
        changedAt = now;
    }

    /** Takes it off the public pages. {@code reason} is a public code. */
    public void hide(String reason, Instant now) {
        demand(state.hideable(), "petition-not-public");
        state = PetitionState.HIDDEN;
        hiding = Hiding.begun(hiding, reason, now);
        changedAt = now;
    }

    /** Puts a hidden one back where it stood; one whose signers were erased meanwhile is closed. */
    public void restore(Instant now) {
        demand(state == PetitionState.HIDDEN, "petition-not-hidden");
        state = publishedAt == null
                ? PetitionState.REJECTED
                : closedAt == null ? PetitionState.OPEN : PetitionState.CLOSED;
        hiding = Hiding.ended(hiding, now);
        changedAt = now;
    }

    /** Nobody can be read or sign any more; not while people sign, for theirs would be lost in the same moment. */
    public void eraseSigners(Instant now) {
        demand(publishedAt != null && !state.signable(), "petition-open-or-never-published");
        demand(signersErasedAt == null, "signers-erased-already");
        signersErasedAt = now;
        closedAt = closedAt == null ? now : closedAt;
        changedAt = now;
    }

    /** Whether what signers leave waits for a moderator, that which nobody read so far included. */
    public void reviewSigners(boolean comments, boolean names, Instant now) {
        commentsReviewed = comments;
        namesReviewed = names;
        changedAt = now;
    }

    private static void demandSame(long seen, long current) {
        if (seen != current) {
            throw Problem.changedMeanwhile();
        }
    }

    long version() {
        return version;
    }

    private void demand(boolean allowed, String problem) {
        if (!allowed) {
            throw Problem.wrongState(problem);
        }
    }

    UUID id() {
        return id;
    }

    /** Everything about it as it is now. */
    public PetitionView view() {
        return new PetitionView(
                id,
                version,
                organizationId,
                organizerId,
                slug,
                state,
                texts.language(),
                texts.views(),
                pictureId,
                List.copyOf(decisionMakers),
                initialGoal,
                List.copyOf(links),
                rejectionReason,
                rejectionExplanation,
                createdAt,
                submittedAt,
                publishedAt,
                closedAt,
                signersErasedAt,
                commentsReviewed,
                namesReviewed);
    }

    /** The events that made it what others know of it, as far as it still knows; the oldest first. */
    List<PetitionEvent> past() {
        return PetitionPast.of(changedAt, rejectedAt, hiding).of(view());
    }
}
