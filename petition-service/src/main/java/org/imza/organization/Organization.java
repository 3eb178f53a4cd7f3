package org.imza.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A group that runs petitions, as far as this service knows it. */
@Entity
class Organization {

    @Id
    private UUID id;

    private String slug;
    private String name;

    protected Organization() {}

    OrganizationView view() {
        return new OrganizationView(id, slug, name);
    }
}
