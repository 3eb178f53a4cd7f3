package org.imza.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A group that starts petitions and campaigns. */
@Entity
class Organization {

    @Id
    UUID id;

    String slug;
    String name;
    Instant createdAt;
    /** Its own picture; {@code null} for none. */
    UUID pictureId;

    /** For Hibernate. */
    protected Organization() {}

    Organization(UUID id, String name, String slug, Instant now) {
        this.id = id;
        this.name = name;
        this.slug = slug;
        this.createdAt = now;
    }

    OrganizationView view() {
        return new OrganizationView(id, slug, name);
    }
}
