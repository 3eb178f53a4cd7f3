package org.imza.gallery;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.event.CampaignEvent;
import org.imza.event.CampaignEvent.PictureDeleted;
import org.imza.event.CampaignEvent.PictureOffered;
import org.imza.kit.id.Ids;
import org.imza.picture.CleanPicture;
import org.imza.takedown.Takedown;

/** A picture of an organization. What it shows never changes, what is said about it may. */
@Entity
class Picture {

    @Id
    UUID id;

    UUID organizationId;
    /** For the release before, which finds pictures by it. */
    UUID campaignId;

    String mediaType;

    /** In its widest form. */
    @Basic(fetch = FetchType.LAZY)
    byte[] content;

    int width;
    int height;
    /** Whether the narrower ones are made. */
    boolean rendered;

    Instant storedAt;
    /** When others were told of it as it is now; {@code null} if they were not. */
    Instant offeredAt;

    /** {@code null} unless moderators took it off every page. */
    @Embedded
    Takedown takedown;

    @ElementCollection
    @CollectionTable(name = "picture_width", joinColumns = @JoinColumn(name = "picture_id"))
    List<Narrower> narrower = new ArrayList<>();

    /** By language. */
    @ElementCollection
    @CollectionTable(name = "picture_words", joinColumns = @JoinColumn(name = "picture_id"))
    @MapKeyColumn(name = "language")
    Map<String, PictureWords> words = new HashMap<>();

    /** For Hibernate. */
    protected Picture() {}

    Picture(UUID organizationId, UUID campaignId, CleanPicture clean, Instant now) {
        this.id = Ids.next();
        this.organizationId = organizationId;
        this.campaignId = campaignId;
        this.mediaType = clean.mediaType();
        this.content = clean.widest().content();
        this.width = clean.widest().width();
        this.height = clean.widest().height();
        this.storedAt = now;
        render(clean);
    }

    /** Read when it is asked for: lists need no files. */
    byte[] content() {
        return content;
    }

    /** Keeps its narrower forms; the widest stays as it was first sent to anybody. */
    final void render(CleanPicture clean) {
        clean.narrower().forEach(each -> narrower.add(new Narrower(each.width(), each.height(), each.content())));
        rendered = true;
        offeredAt = null;
    }

    boolean takenDown() {
        return takedown != null;
    }

    /** Takes it off every page. */
    PictureDeleted takeDown(Takedown why) {
        takedown = why;
        return PictureEvents.deleted(this, why.takenDownAt());
    }

    /** Lets everything show it again that did. */
    void restore() {
        takedown = null;
    }

    /** That it may be shown as it is now. */
    PictureOffered offer(Instant now) {
        offeredAt = now;
        return PictureEvents.offered(this, now);
    }

    /** What others were told of it last; nothing if they were told nothing. */
    List<CampaignEvent> news() {
        if (takenDown()) {
            return List.of(PictureEvents.deleted(this, takedown.takenDownAt()));
        }
        return offeredAt == null ? List.of() : List.of(PictureEvents.offered(this, offeredAt));
    }
}
