package org.imza.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.imza.kit.blocks.Document;
import org.imza.kit.blocks.Translation;
import org.imza.kit.blocks.WordsHash;
import org.imza.kit.id.Ids;

/** A petition's words in one language: the original or a translation. */
@Entity
class PetitionText {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    private Petition petition;

    private String language;
    private String title;
    private String summary;
    private String body;

    /** The body in blocks as far as a release wrote it that knows them; {@code null} if none did. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Document blocks;

    private String titleFrom;
    private String summaryFrom;
    private Instant changedAt;
    private Instant approvedAt;

    protected PetitionText() {}

    PetitionText(Petition petition, String language) {
        this.id = Ids.next();
        this.petition = petition;
        this.language = language;
    }

    /** Writes an original, in the blocks that the original had {@code before}. */
    void write(Words words, Document before, Instant now) {
        title = words.title();
        summary = words.summary();
        titleFrom = null;
        summaryFrom = null;
        write(before.edited(words.body()), now);
    }

    /** Writes a translation of {@code original}. */
    void translate(TranslationDraft draft, PetitionText original, Instant now) {
        titleFrom = draft.title().equals(title) && !draft.reviewed().contains(TranslationDraft.TITLE)
                ? titleFrom(original)
                : WordsHash.of(original.title);
        summaryFrom = draft.summary().equals(summary) && !draft.reviewed().contains(TranslationDraft.SUMMARY)
                ? summaryFrom(original)
                : WordsHash.of(original.summary);
        Document document =
                draft.body(new Translation(original.document(), body == null ? Document.EMPTY : document(original)));
        title = draft.title();
        summary = draft.summary();
        write(document, now);
    }

    private void write(Document document, Instant now) {
        blocks = document;
        body = document.markdown();
        changedAt = now;
        approvedAt = null;
    }

    /** Writes down what it was translated from, before the original becomes another. */
    void settle(PetitionText original) {
        titleFrom = titleFrom(original);
        summaryFrom = summaryFrom(original);
        blocks = document(original);
    }

    void approve(Instant now) {
        if (approvedAt == null) {
            approvedAt = now;
        }
    }

    boolean approved() {
        return approvedAt != null;
    }

    long version() {
        return version;
    }

    /** An original in blocks. What the release before wrote is read into those that were there. */
    Document document() {
        return stored().edited(body);
    }

    private Document document(PetitionText original) {
        Translation translation = new Translation(original.document(), stored());
        return knows(original) ? translation.rewritten(body) : translation.rewrittenBefore(body);
    }

    private Document stored() {
        return blocks == null ? Document.EMPTY : blocks;
    }

    private String titleFrom(PetitionText original) {
        return titleFrom == null && knows(original) ? WordsHash.of(original.title) : titleFrom;
    }

    private String summaryFrom(PetitionText original) {
        return summaryFrom == null && knows(original) ? WordsHash.of(original.summary) : summaryFrom;
    }

    /** Whether it was written after the original was last; what no release wrote down may be taken for current then. */
    private boolean knows(PetitionText original) {
        return !changedAt.isBefore(original.changedAt);
    }

    /** As it is now; {@code original} is itself for the original. */
    TextView view(PetitionText original) {
        Words words = new Words(title, summary, body);
        return original == this
                ? new TextView(language, words, document(), null, null, approved(), version)
                : new TextView(
                        language,
                        words,
                        document(original),
                        titleFrom(original),
                        summaryFrom(original),
                        approved(),
                        version);
    }
}
