package org.imza.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What pictures are taken, and what decoding one may cost. */
@ConfigMapping(prefix = "imza.picture")
interface PictureConfig {

    /** Largest file taken, in bytes. */
    @WithDefault("5242880")
    int bytes();

    /** Most pixels a picture may unpack to; told by its header, before anything is unpacked. */
    @WithDefault("40000000")
    long pixels();

    /** Longest side a picture may have, in pixels: a decoder holds whole rows. */
    @WithDefault("20000")
    int longestSide();

    /** Most scans a JPEG may have. Programs write about ten; a decoder goes over all pixels once for each. */
    @WithDefault("32")
    int scans();

    /** Longest side a picture is shown with, in pixels; larger ones are scaled down. */
    @WithDefault("1600")
    int shownSide();

    /** In which widths pictures are kept beside that, in pixels, the greatest first; for narrow screens. */
    @WithDefault("960,480")
    List<Integer> widths();

    /** Pictures decoded at the same time. Each takes a processor, and up to 300 MB beside the service's own memory. */
    @WithDefault("1")
    int atOnce();

    /** Pictures that may wait for that; who comes when so many wait is asked to come again. */
    @WithDefault("8")
    int waiting();

    /** How long decoding one may take; then its process is ended. */
    @WithDefault("10s")
    Duration timeLimit();

    /** Heap of the process that decodes, in megabytes. */
    @WithDefault("160")
    int heapMegabytes();
}
