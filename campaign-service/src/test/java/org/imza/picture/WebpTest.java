package org.imza.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.imza.testing.Images;
import org.imza.testing.WebpImages;
import org.junit.jupiter.api.Test;

class WebpTest {

    private final CleaningPicture cleaning = Cleaning.withDefaults();

    @Test
    void showsPhotographsAsJpeg() throws IOException {
        CleanPicture clean = clean(WebpImages.lossy());
        assertEquals("image/jpeg", clean.mediaType());
        assertTrue(colour(clean, 10, 24).getRed() > 200);
        assertTrue(colour(clean, 54, 24).getBlue() > 200);
    }

    @Test
    void keepsWhatCanBeSeenThrough() throws IOException {
        for (byte[] file : Arrays.asList(WebpImages.transparent(), WebpImages.lossless())) {
            CleanPicture clean = clean(file);
            assertEquals("image/png", clean.mediaType());
            assertEquals(255, colour(clean, 10, 10).getAlpha());
            assertEquals(0, colour(clean, 10, 40).getAlpha());
        }
    }

    @Test
    void turnsItUprightAndForgetsWhereItWasTaken() throws IOException {
        byte[] phone = WebpImages.ofAPhone();
        assertTrue(new String(phone, StandardCharsets.ISO_8859_1).contains(Images.SECRET_PLACE));
        CleanPicture clean = clean(phone);
        assertEquals(48, clean.widest().width());
        assertTrue(colour(clean, 24, 10).getRed() > 200, "what was left is on top");
        assertFalse(new String(clean.widest().content(), StandardCharsets.ISO_8859_1).contains("GPS"));
    }

    @Test
    void showsTheFirstPictureOfAMovingOne() {
        assertArrayEquals(
                clean(WebpImages.lossy()).widest().content(),
                clean(WebpImages.moving()).widest().content());
    }

    @Test
    void refusesWhatWouldCostTooMuchBeforeDecodingIt() {
        assertRefused("tooLarge", WebpImages.lying(16_383, 16_383));
        assertRefused("tooHard", WebpImages.lying(6_000, 6_000));
        assertRefused("broken", WebpImages.lying(0, 10));
        assertRefused("broken", Arrays.copyOf(WebpImages.lossy(), 60));
        assertRefused("broken", Arrays.copyOf(WebpImages.lossy(), 12));
    }

    @Test
    void measuresDamagedOnesOrRefusesThem() {
        Random random = new Random(12);
        byte[][] files = {
            WebpImages.lossy(),
            WebpImages.transparent(),
            WebpImages.lossless(),
            WebpImages.ofAPhone(),
            WebpImages.moving()
        };
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = files[i % files.length].clone();
            for (int times = random.nextInt(4); times >= 0; times--) {
                damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt();
            }
            try {
                Outline outline = PictureFormat.WEBP.outline(damaged, 1);
                assertEquals(
                        outline.width(),
                        PictureFormat.WEBP.outline(outline.essence(), 1).width());
            } catch (UnusablePicture e) {
                // In words.
            }
        }
    }

    private CleanPicture clean(byte[] file) {
        return cleaning.clean(file.length, () -> file);
    }

    private static Color colour(CleanPicture clean, int x, int y) throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(clean.widest().content()));
        return new Color(image.getRGB(x, y), true);
    }

    private void assertRefused(String code, byte[] file) {
        assertEquals(
                code, assertThrows(UnusablePicture.class, () -> clean(file)).getMessage());
    }
}
