package org.imza.picture;

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
import java.util.List;
import javax.imageio.ImageIO;
import org.imza.testing.Images;
import org.junit.jupiter.api.Test;

class CleaningPictureTest {

    private final CleaningPicture cleaning = Cleaning.withDefaults();

    @Test
    void removesWhereItWasTaken() {
        byte[] phone = Images.jpegOfAPhone(400, 200);
        assertTrue(text(phone).contains(Images.SECRET_PLACE), "the picture has something to hide");

        byte[] clean = clean(phone).widest().content();

        assertFalse(text(clean).contains("GPS"));
        assertFalse(text(clean).contains("Exif"));
    }

    @Test
    void turnsItUprightBeforeThatIsForgotten() throws IOException {
        CleanPicture.Rendition clean = clean(Images.jpegOfAPhone(400, 200)).widest();

        assertEquals(200, clean.width());
        assertEquals(400, clean.height());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertTrue(new Color(image.getRGB(100, 20)).getRed() > 200, "what was left is on top");
    }

    @Test
    void scalesLargeOnesDownAndKeepsSmallOnes() {
        assertEquals(List.of("1600x1200", "960x720", "480x360"), sides(clean(Images.jpeg(4000, 3000))));

        CleanPicture small = clean(Images.png(300, 200));
        assertEquals(List.of("300x200"), sides(small));
        assertEquals("image/png", small.mediaType());
    }

    @Test
    void hidesNothingInAnyWidth() {
        clean(Images.jpegOfAPhone(2000, 1000))
                .renditions()
                .forEach(each -> assertFalse(text(each.content()).contains("Exif"), each::toString));
        assertEquals(List.of("800x1600", "480x960"), sides(clean(Images.jpegOfAPhone(2000, 1000))));
    }

    @Test
    void saysWhatToDoWithWhatOnlyPhonesRead() {
        for (String brand : List.of("heic", "heix", "mif1", "avif", "avis")) {
            assertRefused("ofAPhone", ("\0\0\0\30ftyp" + brand + "\0\0\0\0mif1").getBytes(StandardCharsets.ISO_8859_1));
        }
        assertRefused("notAPicture", "\0\0\0\30ftypisom\0\0\0\0mp41".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void refusesABombBeforeUnpackingIt() {
        byte[] bomb = Images.bomb();
        assertTrue(bomb.length < 300_000, "small on the wire: " + bomb.length);

        assertRefused("tooLarge", bomb);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused("notAPicture", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        assertRefused("notAPicture", "GIF89a".getBytes(StandardCharsets.UTF_8));
        assertRefused("notAPicture", new byte[0]);
        assertRefused("broken", Arrays.copyOf(Images.png(300, 200), 60));
        assertRefused("tooLarge", new byte[5 * 1024 * 1024 + 1]);
    }

    @Test
    void refusesAPageThatBeginsLikeAPicture() {
        byte[] png = Arrays.copyOf(Images.png(10, 10), 300);
        byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(page, 0, png, png.length - page.length, page.length);

        assertFalse(text(cleanOrNothing(png)).contains("script"));
    }

    private static List<String> sides(CleanPicture clean) {
        return clean.renditions().stream()
                .map(each -> each.width() + "x" + each.height())
                .toList();
    }

    private CleanPicture clean(byte[] file) {
        return cleaning.clean(file.length, () -> file);
    }

    private byte[] cleanOrNothing(byte[] file) {
        try {
            return clean(file).widest().content();
        } catch (UnusablePicture e) {
            return new byte[0];
        }
    }

    private void assertRefused(String key, byte[] file) {
        assertEquals(key, assertThrows(UnusablePicture.class, () -> clean(file)).getMessage());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
