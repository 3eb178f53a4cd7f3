package org.imza.organization;

import java.util.UUID;
import org.imza.kit.text.Slug;

/** Where a group is found on this site. Nothing else knows how its address looks. */
final class OrganizationAddress {

    /** One's own, for programs. */
    static final String OWN_JSON = "/api/own/organizations";

    private OrganizationAddress() {}

    /** Where its members choose its own picture. */
    static String picture(UUID id) {
        return "/organize/organizations/" + id + "/picture";
    }

    /** Where programs of its members read it. */
    static String ownJson(UUID id) {
        return OWN_JSON + '/' + id;
    }

    /** Its page. */
    static String page(String slug) {
        return "/organizations/" + Slug.inPath(slug);
    }
}
