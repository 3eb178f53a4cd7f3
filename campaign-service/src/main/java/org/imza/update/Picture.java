package org.imza.update;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
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
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** To everybody: caches ask every minute whether it may still be seen, and need not fetch it again. */
    Response answer(Request request) {
        EntityTag tag = new EntityTag(id.toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content, mediaType) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, must-revalidate")
                .build();
    }
}
