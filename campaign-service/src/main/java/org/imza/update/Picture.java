package org.imza.update;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.picture.CleanPicture;

/** A picture of a campaign's update. Never changes, so its address may be kept for ever. */
@Entity
class Picture {

    @Id
    UUID id;

    UUID campaignId;
    String mediaType;
    byte[] content;
    int width;
    int height;
    Instant storedAt;

    /** For Hibernate. */
    protected Picture() {}

    Picture(UUID campaignId, CleanPicture clean, Instant now) {
        this.id = Ids.next();
        this.campaignId = campaignId;
        this.mediaType = clean.mediaType();
        this.content = clean.content();
        this.width = clean.width();
        this.height = clean.height();
        this.storedAt = now;
    }

    /** The file as an answer, kept by browsers as {@code caching} says. */
    Response answer(String caching) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }
}
