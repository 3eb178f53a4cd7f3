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
public class PetitionText {

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

    public Words words() {
        return new Words(title, summary, body);
    }

    public String language() {
        return language;
    }

    /** Whether a moderator let the public see it. */
    public boolean approved() {
        return approvedAt != null;
    }

    /** Changes with every edit, so that a moderator approves exactly what they read. */
    public long version() {
        return version;
    }
}
