package org.imza.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.imza.kit.testing.Eventually;
import org.imza.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures in the packaged service: the process that decodes them finds its classes in the jars. */
@ExtendWith(OnRunningImza.class)
class PictureJourneyIT {

    /** A WebP of 64 by 48 pixels, as a browser writes it. */
    private static final String WEBP =
            "UklGRmgAAABXRUJQVlA4IFwAAABQBQCdASpAADAAPm0ylUckIyIhKqgAgA2JYwDUEY3+AfiBpgPxJ/WbcQADLy7rGtHn"
                    + "i2AA/vCbJem+c6MBjvXwv4Ybt4Pj8eboHF8rYp9tOPo8z1Jf8ubAAAAAAA==";

    @Test
    void isShownToReadersInWhatTheyCanRead(Imza imza) throws IOException {
        assertEquals("image/png", shown(imza, png()));
        assertEquals("image/jpeg", shown(imza, Base64.getDecoder().decode(WEBP)));
    }

    private static String shown(Imza imza, byte[] file) throws IOException {
        Stage stage = imza.stage();
        String slug = stage.campaign("A window for Sayran", stage.petition("Light the window of Sayran"));
        String id = stage.organizer()
                .get("/api/campaigns/" + slug)
                .expect(200)
                .json()
                .path("id")
                .asText();
        String page = stage.organizer()
                .post(
                        "/api/campaigns/" + id + "/updates",
                        Map.of(
                                "title",
                                "A lit window",
                                "body",
                                "It burns.",
                                "picture",
                                Map.of("content", file, "alt", "A window", "caption", "At dusk", "credit", "A. N.")))
                .expect(201)
                .json()
                .path("path")
                .asText();
        try (Visitor reader = imza.visitor()) {
            String picture = reader.open(page).expect(200).element("figure img").attr("src");
            return reader.open(picture).expect(200).header("Content-Type");
        }
    }

    /** An original tells where it was taken; a process that is killed cannot clean up. */
    @Test
    void leavesNoOriginalBehindWhenTheServiceIsKilled(Imza imza) throws Exception {
        Path uploads = Files.createTempDirectory("imza-uploads");
        Map<String, String> environment = imza.environmentOf(Part.CAMPAIGN);
        environment.put("QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", uploads.toString());
        String session = Stage.signIn(imza, "killed-upload@example.org");
        try (Replica killed = Replica.of(Part.CAMPAIGN, environment);
                Socket upload = begin(killed.ready(), session)) {
            Eventually.holds(() -> !files(uploads).isEmpty());
            assertTrue(upload.isConnected());
        }
        assertFalse(files(uploads).isEmpty(), "SIGKILL leaves it");
        try (Replica next = Replica.of(Part.CAMPAIGN, environment)) {
            next.ready();
            assertEquals(List.of(), files(uploads));
        }
    }

    private static Socket begin(URI service, String session) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        String head = "POST /organize/campaigns/" + UUID.randomUUID() + "/updates HTTP/1.1\r\nHost: localhost\r\n"
                + "Cookie: imza=" + session + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                + "Content-Length: 3000000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"picture\"; "
                + "filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[500_000]);
        socket.getOutputStream().flush();
        return socket;
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
