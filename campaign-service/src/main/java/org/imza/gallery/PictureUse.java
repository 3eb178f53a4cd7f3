package org.imza.gallery;

import java.util.UUID;

/** What shows pictures. Each feature that does has such a bean. */
public interface PictureUse {

    /** Whether it needs the picture, public or not. */
    boolean needs(UUID picture);

    /** Whether everybody may see the picture there. */
    boolean shows(UUID picture);
}
