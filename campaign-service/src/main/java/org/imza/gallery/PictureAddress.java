package org.imza.gallery;

import java.util.UUID;

/** Where pictures are found. Nothing else knows how these addresses look, and those for everybody never change. */
public final class PictureAddress {

    /** Where moderators decide about pictures. */
    public static final String MODERATION = "/organize/moderation/pictures";

    private static final String PICTURES = "/pictures/";

    private PictureAddress() {}

    /** For everybody, as long as something public shows it. */
    static String page(UUID id, int width) {
        return PICTURES + id + '/' + width;
    }

    /** For the members of its organization. */
    static String desk(UUID id, int width) {
        return "/organize" + page(id, width);
    }

    /** For moderators. */
    static String review(UUID id, int width) {
        return review(id) + '/' + width;
    }

    /** Where moderators decide about one. */
    public static String review(UUID id) {
        return MODERATION + '/' + id;
    }

    /** Where an organization keeps its own. */
    public static String gallery(UUID organization) {
        return "/organize/organizations/" + organization + "/pictures";
    }

    /** The same for programs, one of them. */
    static String api(UUID organization, UUID id) {
        return "/api/organizations/" + organization + PICTURES + id;
    }
}
