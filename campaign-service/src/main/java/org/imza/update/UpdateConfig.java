package org.imza.update;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What pictures an update may carry. */
@ConfigMapping(prefix = "imza.update")
interface UpdateConfig {

    /** Largest file taken, in bytes. */
    @WithDefault("5242880")
    int pictureBytes();

    /** Most pixels a picture may unpack to; told by its header, before anything is unpacked. */
    @WithDefault("40000000")
    long picturePixels();

    /** Longest side a picture is shown with, in pixels; larger ones are scaled down. */
    @WithDefault("1600")
    int pictureSide();
}
