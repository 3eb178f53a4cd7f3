package org.imza.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * The chunks of a WebP file (RFC 9649). The essence is a file of one frame with what its pixels need: of a moving picture
 * the first one, no colour profile, and sides as the frame itself has them.
 */
final class WebpChunks {

    private static final int FILE_HEADER = 12;
    /** Type and length before a chunk's content. */
    private static final int CHUNK_HEADER = 8;
    /** Place, sides and duration before a moving picture's frame. */
    private static final int FRAME_HEADER = 16;

    private final ByteBuffer file;
    private ByteBuffer alpha;
    private WebpFrame frame;
    private Orientation orientation = Orientation.TOP_LEFT;

    private WebpChunks(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** {@code mostScans} is of no matter here: a WebP has one. */
    static Outline outline(byte[] file, int mostScans) {
        return new WebpChunks(file).read();
    }

    private Outline read() {
        chunks(FILE_HEADER, file.limit(), true);
        if (frame == null) {
            throw UnusablePicture.broken();
        }
        return frame.outline(alpha, orientation);
    }

    private void chunks(int from, int end, boolean ofFile) {
        int at = from;
        while (at + CHUNK_HEADER <= end) {
            String type = new String(file.array(), at, 4, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(file.getInt(at + 4));
            at += CHUNK_HEADER;
            if (length > end - at) {
                throw UnusablePicture.broken();
            }
            chunk(type, file.slice(at, (int) length).order(ByteOrder.LITTLE_ENDIAN));
            if (ofFile && frame == null && type.equals("ANMF")) {
                chunks(at + FRAME_HEADER, at + (int) length, false);
            }
            at += (int) (length + length % 2);
        }
    }

    private void chunk(String type, ByteBuffer content) {
        switch (type) {
            case "ALPH" -> alpha = frame == null ? content : alpha;
            case "VP8 " -> frame = frame == null ? WebpFrame.lossy(content) : frame;
            case "VP8L" -> frame = frame == null ? WebpFrame.lossless(content) : frame;
            case "EXIF" -> orientation = Exif.inChunk(content).orientation();
            default -> {}
        }
    }

    /** A file of these chunks: types and contents by turns. */
    static byte[] file(Object... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < chunks.length; i += 2) {
            ByteBuffer content = (ByteBuffer) chunks[i + 1];
            byte[] bytes = new byte[content.remaining() + content.remaining() % 2];
            content.get(0, bytes, 0, content.remaining());
            body.writeBytes(header((String) chunks[i], content.remaining()));
            body.writeBytes(bytes);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(header("RIFF", body.size()));
        whole.writeBytes(body.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] header(String type, int length) {
        return ByteBuffer.allocate(CHUNK_HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(length)
                .array();
    }
}
