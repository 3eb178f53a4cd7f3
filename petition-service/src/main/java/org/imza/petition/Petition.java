package org.imza.petition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imza.event.PetitionEvent;
import org.imza.kit.id.Ids;
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
    private String language;

    @Enumerated(EnumType.STRING)
    private PetitionState state;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> decisionMakers;

    private long initialGoal;

    @ElementCollection
    @CollectionTable(name = "petition_link", joinColumns = @JoinColumn(name = "petition_id"))
    @OrderColumn(name = "position")
    private List<FurtherLink> links = new ArrayList<>();

    @OneToMany(mappedBy = "petition", cascade = CascadeType.ALL, orphanRemoval = true)
    @MapKey(name = "language")
    private Map<String, PetitionText> texts = new TreeMap<>();

    @Enumerated(EnumType.STRING)
    private RejectionReason rejectionReason;

    private String rejectionExplanation;
    private Instant createdAt;
    private Instant changedAt;
    private Instant submittedAt;
    private Instant publishedAt;
    private Instant closedAt;
    private Instant rejectedAt;
    private Instant hiddenAt;
    private String hiddenReason;
    private Instant restoredAt;
    private Instant signersErasedAt;
    private boolean commentsReviewed = true;
    private boolean namesReviewed = true;

    protected Petition() {}

    /** A new draft. Its address is taken afterwards by {@link #moveTo}. */
    Petition(UUID organizationId, UUID organizerId, PetitionDraft draft, Instant now) {
        this.id = Ids.next();
        this.organizationId = organizationId;
        this.organizerId = organizerId;
        this.state = PetitionState.DRAFT;
        this.createdAt = now;
        write(draft, now);
    }

    /** Rewrites it; a rejected one becomes a draft again. Published words are frozen: people signed them. */
    void edit(PetitionDraft draft, Instant now) {
        demand(state.editable(), "petition-not-editable");
        state = PetitionState.DRAFT;
        rejectionReason = null;
        rejectionExplanation = null;
        write(draft, now);
    }

    private void write(PetitionDraft draft, Instant now) {
        if (language != null && !draft.language().equals(language)) {
            texts.remove(language);
        }
        language = draft.language();
        decisionMakers = List.copyOf(draft.decisionMakers());
        initialGoal = draft.goal();
        links.clear();
        links.addAll(draft.links());
        writeText(language, draft.words(), now);
        changedAt = now;
    }

    private void writeText(String tag, Words words, Instant now) {
        PetitionText text = texts.get(tag);
        if (text == null) {
            texts.put(tag, new PetitionText(this, tag, words, now));
        } else {
            text.write(words, now);
        }
    }

    /** The address people will share from now on; the former ones keep redirecting. */
    void moveTo(String newSlug) {
        slug = newSlug;
    }

    /**
     * Adds or rewrites a translation. After publication it waits for a moderator before it is shown, and once
     * shown it is frozen like the original.
     */
    void translate(String tag, Words words, Instant now) {
        demand(state.editable() || state == PetitionState.OPEN, "petition-not-editable");
        demand(!tag.equals(language) && !frozen(tag), "translation-not-editable");
        writeText(tag, words, now);
        changedAt = now;
    }

    /** People signed what they read, so public words stay as they are. */
    private boolean frozen(String tag) {
        return !state.editable() && text(tag).filter(PetitionText::approved).isPresent();
    }

    /** Hands it to the moderators. */
    void submit(Instant now) {
        demand(state == PetitionState.DRAFT, "petition-not-a-draft");
        state = PetitionState.IN_MODERATION;
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
        texts.values().forEach(text -> text.approve(now));
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
        PetitionText text = text(tag).orElseThrow(Problem::notFound);
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
        hiddenAt = now;
        hiddenReason = reason;
        changedAt = now;
    }

    /** Puts a hidden one back where it stood; one whose signers were erased meanwhile is closed. */
    public void restore(Instant now) {
        demand(state == PetitionState.HIDDEN, "petition-not-hidden");
        state = publishedAt == null
                ? PetitionState.REJECTED
                : closedAt == null ? PetitionState.OPEN : PetitionState.CLOSED;
        restoredAt = now;
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
            throw Problem.wrongState("changed-meanwhile", "It changed since you read it. Nothing was decided.");
        }
    }

    private void demand(boolean allowed, String problem) {
        if (!allowed) {
            throw Problem.wrongState(problem, "The petition is " + state + ".");
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
                language,
                textViews(),
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
        PetitionPast past = new PetitionPast(
                changedAt,
                rejectedAt == null ? changedAt : rejectedAt,
                hiddenAt == null ? changedAt : hiddenAt,
                hiddenReason,
                restoredAt);
        return past.of(view());
    }

    private Map<String, TextView> textViews() {
        Map<String, TextView> views = new LinkedHashMap<>();
        views.put(language, texts.get(language).view());
        new TreeMap<>(texts).forEach((tag, text) -> views.putIfAbsent(tag, text.view()));
        return Collections.unmodifiableMap(views);
    }

    private Optional<PetitionText> text(String tag) {
        return Optional.ofNullable(texts.get(tag));
    }
}
