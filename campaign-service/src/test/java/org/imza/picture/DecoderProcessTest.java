package org.imza.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.imza.testing.HostileImages;
import org.junit.jupiter.api.Test;

class DecoderProcessTest {

    private static final byte[] LARGE = HostileImages.jpeg(3_000, 2_000, true);

    @Test
    void isEndedWhenItTakesTooLong() {
        assertEquals("tooHard", refusal(Map.of("imza.picture.time-limit", "0.15s")));
        assertFalse(ProcessHandle.current().children().anyMatch(DecoderProcessTest::decodes), "nothing goes on");
    }

    @Test
    void isAllThatDiesOfTooLittleMemory() {
        assertEquals("tooHard", refusal(Map.of("imza.picture.heap-megabytes", "24")));
    }

    @Test
    void hasEnoughMemoryForTheLargestThatIsTaken() {
        CleaningPicture cleaning = Cleaning.withDefaults();
        byte[] deep = HostileImages.png(6_320, 6_320, 16, 6, 1, 6_320L * (1 + 6_320L * 8) * 2);
        assertEquals(1_600, cleaning.clean(deep.length, () -> deep).widest().width());
        byte[] wide = HostileImages.png(20_000, 2_000, 8, 6, 0, 20_000L * 2_001 * 4);
        assertEquals(1_600, cleaning.clean(wide.length, () -> wide).widest().width());
    }

    @Test
    void knowsNoSecretOfTheService() throws IOException {
        Process process = started();
        try {
            assertEquals("", Files.readString(Path.of("/proc/" + process.pid() + "/environ")));
        } finally {
            process.destroyForcibly();
        }
    }

    /** As when the service is killed: nobody reads, nobody writes. */
    @Test
    void endsItselfWhenTheServiceIsGone() throws Exception {
        Process process = started();
        process.getOutputStream().close();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(Decoder.BROKEN, process.exitValue());

        Process hanging = started();
        assertTrue(hanging.waitFor(20, TimeUnit.SECONDS), "it waits for a file that never comes");
        assertEquals(Decoder.OUT_OF_TIME, hanging.exitValue());
    }

    private static Process started() throws IOException {
        return new DecoderCommand(Cleaning.config(Map.of()))
                .start(new DecoderTask(
                        PictureFormat.JPEG, PictureFormat.JPEG, 1, 1_600, List.of(), Orientation.TOP_LEFT, 1_500));
    }

    private static String refusal(Map<String, String> settings) {
        CleaningPicture cleaning = Cleaning.with(settings);
        return assertThrows(UnusablePicture.class, () -> cleaning.clean(LARGE.length, () -> LARGE))
                .getMessage();
    }

    private static boolean decodes(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(Decoder.class.getName());
    }
}
