package org.imza.picture;

import java.util.List;
import net.coobird.thumbnailator.util.exif.Orientation;

/** What the decoding process is told: everything but the file, which it reads from its standard input. */
record DecoderTask(PictureFormat format, int step, int shownSide, Orientation orientation, long millis) {

    List<String> arguments() {
        return List.of(
                format.name(),
                Integer.toString(step),
                Integer.toString(shownSide),
                orientation.name(),
                Long.toString(millis));
    }

    static DecoderTask of(String... arguments) {
        return new DecoderTask(
                PictureFormat.valueOf(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Orientation.valueOf(arguments[3]),
                Long.parseLong(arguments[4]));
    }
}
