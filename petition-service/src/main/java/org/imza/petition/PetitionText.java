package org.imza.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
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
    private Instant changedAt;
    private Instant approvedAt;

    protected PetitionText() {}

    PetitionText(Petition petition, String language, Words words, Instant now) {
        this.id = Ids.next();
        this.petition = petition;
        this.language = language;
        write(words, now);
    }

    void write(Words words, Instant now) {
        title = words.title();
        summary = words.summary();
        body = words.body();
        changedAt = now;
        approvedAt = null;
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

    TextView view() {
        return new TextView(language, new Words(title, summary, body), approved(), version);
    }
}
