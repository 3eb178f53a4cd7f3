package org.imza.organization;

import java.util.UUID;

/** An organization as others see it. */
public record OrganizationView(UUID id, String slug, String name) {

    /** Its public page. */
    public String path() {
        return OrganizationAddress.page(slug);
    }
}
