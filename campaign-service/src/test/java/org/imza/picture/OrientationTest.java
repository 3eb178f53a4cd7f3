package org.imza.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.imza.testing.Images;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How pictures are turned by what cameras say, and are not by what nobody understands. */
class OrientationTest {

    private final CleaningPicture cleaning = Cleaning.withDefaults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "457869660000",
                "4578696600004d4d002a",
                "4578696600004d4d002a7fffffff",
                "4578696600004d4d002affffffff0001",
                "4578696600004d4d002a00000008ffff",
                "4578696600004d4d002a000000080001011200030000000100090000",
                "4578696600004d4d002a00000008000101120003ffffffff00060000",
                "457869660000ffd8ffe0ffd9"
            })
    void isUprightWhereExifIsDamagedOrEmpty(String exif) {
        byte[] file = Images.withApp1(Images.jpeg(40, 20), HexFormat.of().parseHex(exif), 0);
        assertEquals(40, clean(file).width());
    }

    @Test
    void isObeyedBehindFillBytes() {
        byte[] file = Images.withApp1(Images.jpeg(40, 20), Images.exif(), 7);
        assertEquals(20, clean(file).width());
    }

    @Test
    void isObeyedInPng() {
        byte[] bare = java.util.Arrays.copyOfRange(Images.exif(), 6, Images.exif().length);
        assertEquals(20, clean(Images.pngWithExif(40, 20, bare)).width());
        assertEquals(20, clean(Images.pngWithExif(40, 20, Images.exif())).width());
        assertEquals(40, clean(Images.pngWithExif(40, 20, new byte[0])).width());
        assertEquals(40, clean(Images.pngWithExif(40, 20, new byte[] {1, 2, 3})).width());
    }

    private CleanPicture.Rendition clean(byte[] file) {
        return cleaning.clean(file.length, () -> file).widest();
    }
}
