package org.imza.gallery;

import org.imza.kit.page.ShownPicture;

/**
 * A picture in its organization's list: whether anything needs it, whether everybody sees it, and whether moderators took it
 * down.
 */
record KeptPicture(ShownPicture picture, boolean needed, boolean seen, boolean takenDown) {}
