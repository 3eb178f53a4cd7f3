package org.imza.petition;

import java.util.UUID;
import org.imza.kit.language.Language;
import org.imza.kit.page.Pages;
import org.imza.kit.text.Slug;

/**
 * Where a petition is found on this site: by everybody under its slug, which never breaks once it is shared, by its
 * organization and by moderators under its id. Nothing else knows how these addresses look.
 */
public final class PetitionAddress {

    /** All that are public. */
    public static final String LIST = "/petitions";
    /** Those of one's organizations. */
    public static final String OWN = "/organize/petitions";
    /** The same as JSON. */
    public static final String OWN_JSON = "/api/own/petitions";
    /** Those that wait for a moderator, and other things that do. */
    public static final String QUEUE = "/moderate";

    private PetitionAddress() {}

    /** Its page in its own language. */
    public static String page(String slug) {
        return LIST + '/' + Slug.inPath(slug);
    }

    /** The same as people read it, whatever letters it has. */
    static String readable(String slug) {
        return LIST + '/' + slug;
    }

    /** Its page in {@code tag}; the {@code original} language has the short address. */
    public static String page(String slug, String original, String tag) {
        return tag.equals(original) ? page(slug) : translation(slug, tag);
    }

    /** Its page in {@code tag}, which is named whether it is the original or not. */
    public static String translation(String slug, String tag) {
        return page(slug) + '/' + tag;
    }

    /** Where those go who sign words in {@code text} of it, with the interface in {@code spoken}. */
    public static String signing(String slug, String text, Language spoken) {
        return Pages.around(Language.of(text), spoken, page(slug) + "/sign");
    }

    /** What is public of it, as JSON. */
    public static String json(String slug) {
        return "/api" + page(slug);
    }

    /** Where programs of its organization read it. */
    public static String ownJson(UUID id) {
        return OWN_JSON + '/' + id;
    }

    /** Where its organization works on it. */
    public static String workplace(UUID id) {
        return OWN + '/' + id;
    }

    /** Where its organization translates it into {@code tag}. */
    public static String translating(UUID id, String tag) {
        return workplace(id) + "/translations/" + tag;
    }

    /** How it will look in {@code tag}. */
    public static String preview(UUID id, String tag) {
        return workplace(id) + "/preview/" + tag;
    }

    /** Where moderators decide about it. */
    public static String review(UUID id) {
        return QUEUE + LIST + '/' + id;
    }

    /** Where they decide about its signatures. */
    public static String signatures(UUID id) {
        return review(id) + "/signatures";
    }
}
