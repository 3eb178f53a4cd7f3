package org.imza.organization;

import java.util.UUID;
import org.imza.kit.text.Slug;

/** A group by its name and public address. */
public record OrganizationView(UUID id, String slug, String name) {

    /** Its public page, which is another service's. */
    public String path() {
        return "/organizations/" + Slug.inPath(slug);
    }
}
