package org.imza.update;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Content;
import org.imza.kit.http.Representation;
import org.imza.kit.id.Ids;
import org.imza.picture.CleanPicture;

/** A picture of a campaign's update. Never changes. */
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

    /** The file as an answer to its members, kept by no browser. */
    Response answer() {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    /** To everybody: caches ask every minute whether it may still be seen, and need not fetch it again. */
    Response publicAnswer() {
        return Cacheable.of(
                Representation.named(id.toString(), new Content(content, mediaType, null)), CachePolicy.MINUTE);
    }
}
