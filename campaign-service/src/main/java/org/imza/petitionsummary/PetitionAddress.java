package org.imza.petitionsummary;

import java.util.UUID;
import org.imza.kit.text.Slug;

/** Where petitions are found, which are another service's: what their events do not tell is known here only. */
public final class PetitionAddress {

    private static final String OWN = "/organize/petitions/";

    private PetitionAddress() {}

    /** Its page in its own language. */
    static String page(String slug) {
        return "/petitions/" + Slug.inPath(slug);
    }

    /** Where its organization works on it. */
    static String workplace(UUID id) {
        return OWN + id;
    }

    /** Where {@code organization} starts one. */
    public static String starting(UUID organization) {
        return OWN + "new?organization=" + organization;
    }
}
