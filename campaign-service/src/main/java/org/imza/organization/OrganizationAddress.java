package org.imza.organization;

import java.util.UUID;
import org.imza.kit.text.Slug;

/** Where a group is found on this site. Nothing else knows how its address looks. */
final class OrganizationAddress {

    private OrganizationAddress() {}

    /** Where its members choose its own picture. */
    static String picture(UUID id) {
        return "/organize/organizations/" + id + "/picture";
    }

    /** Its page. */
    static String page(String slug) {
        return "/organizations/" + Slug.inPath(slug);
    }
}
