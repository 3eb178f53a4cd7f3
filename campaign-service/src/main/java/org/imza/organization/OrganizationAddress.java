package org.imza.organization;

import org.imza.kit.text.Slug;

/** Where a group is found on this site. Nothing else knows how its address looks. */
final class OrganizationAddress {

    private OrganizationAddress() {}

    /** Its page. */
    static String page(String slug) {
        return "/organizations/" + Slug.inPath(slug);
    }
}
