package org.imza.picture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.imza.testing.HostileImages;
import org.imza.testing.Images;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostilePictureTest {

    /** The codes of the form's errors. */
    private static final Set<String> REASONS = Set.of("tooLarge", "notAPicture", "broken", "tooHard");

    private final CleaningPicture cleaning = Cleaning.withDefaults();

    @TestFactory
    Stream<DynamicTest> isRefusedInWords() {
        return each(HostileImages.refused(), file -> assertThrows(UnusablePicture.class, () -> clean(file)));
    }

    @TestFactory
    Stream<DynamicTest> isAPictureAllTheSame() {
        return each(HostileImages.taken(), file -> assertTrue(clean(file).width() > 0));
    }

    @Test
    void damagedByChanceIsAPictureOrRefused() {
        Random random = new Random(10);
        for (byte[] file : samples()) {
            for (int i = 0; i < 10; i++) {
                byte[] damaged = damaged(file, random);
                try {
                    assertTrue(clean(damaged).width() > 0);
                } catch (UnusablePicture e) {
                    assertTrue(REASONS.contains(e.getMessage()), e.getMessage());
                }
            }
        }
    }

    /** Or limits would be kept for one picture and another one be decoded. */
    @Test
    void measuresWhatADecoderWouldSee() throws Exception {
        Random random = new Random(11);
        for (byte[] file : samples()) {
            PictureFormat format = PictureFormat.of(file).orElseThrow();
            for (int i = 0; i < 500; i++) {
                compare(format, damaged(file, random));
            }
        }
    }

    private static void compare(PictureFormat format, byte[] file) throws Exception {
        Outline outline;
        try {
            outline = format.outline(file, 32);
        } catch (UnusablePicture e) {
            return;
        }
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(outline.essence())), true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            assertTrue(outline.width() == width && outline.height() == height, () -> outline.width() + " " + width);
        } catch (java.io.IOException | RuntimeException e) {
            // It sees no picture at all.
        } finally {
            reader.dispose();
        }
    }

    private static List<byte[]> samples() {
        return List.of(
                Images.jpegOfAPhone(160, 120),
                HostileImages.jpeg(160, 120, true),
                Images.png(160, 120),
                HostileImages.taken().get("an interlaced PNG"));
    }

    /** Mostly in the first bytes, where a file says what it is. */
    private static byte[] damaged(byte[] file, Random random) {
        byte[] damaged = file.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int reach = random.nextBoolean() ? damaged.length : Math.min(damaged.length, 700);
            damaged[2 + random.nextInt(reach - 2)] = (byte) random.nextInt();
        }
        return damaged;
    }

    private static Stream<DynamicTest> each(Map<String, byte[]> files, Consumer<byte[]> rule) {
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> rule.accept(file.getValue())));
    }

    private CleanPicture.Rendition clean(byte[] file) {
        return cleaning.clean(file.length, () -> file).widest();
    }
}
