package org.imza.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What the decoding process is told: everything but the file, which it reads from its standard input.
 *
 * @param widths in which it is wanted beside the widest, the greatest first; those that are not narrower are left out
 */
record DecoderTask(
        PictureFormat format,
        PictureFormat shownAs,
        int step,
        int shownSide,
        List<Integer> widths,
        Orientation orientation,
        long millis) {

    List<String> arguments() {
        return List.of(
                format.name(),
                shownAs.name(),
                Integer.toString(step),
                Integer.toString(shownSide),
                widths.stream().map(String::valueOf).collect(Collectors.joining(",")),
                orientation.name(),
                Long.toString(millis));
    }

    static DecoderTask of(String... arguments) {
        return new DecoderTask(
                PictureFormat.valueOf(arguments[0]),
                PictureFormat.valueOf(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Arrays.stream(arguments[4].split(","))
                        .filter(width -> !width.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                Orientation.valueOf(arguments[5]),
                Long.parseLong(arguments[6]));
    }
}
