package org.imza.gallery;

/** A picture in its organization's list: whether anything needs it, and whether everybody sees it. */
record KeptPicture(ShownPicture picture, boolean needed, boolean seen) {

    /** For a list: the narrowest is enough. */
    public ShownPicture.Width small() {
        return picture.widths().getLast();
    }
}
