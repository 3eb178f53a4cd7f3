package org.imza.trigger;

import java.util.UUID;
import org.imza.kit.text.Slug;

/** Where other services' things are: as their events tell it, or as it was before events told it. */
final class TheirAddresses {

    private TheirAddresses() {}

    /** The petition's page; {@code told} may be {@code null}. */
    static String petition(String told, String slug) {
        return told == null ? "/petitions/" + Slug.inPath(slug) : told;
    }

    /** Where its organization works on the petition; {@code told} may be {@code null}. */
    static String workplace(String told, UUID petition) {
        return told == null ? "/organize/petitions/" + petition : told;
    }

    /** The campaign's page; {@code told} may be {@code null}. */
    static String campaign(String told, String slug) {
        return told == null ? "/campaigns/" + Slug.inPath(slug) : told;
    }
}
