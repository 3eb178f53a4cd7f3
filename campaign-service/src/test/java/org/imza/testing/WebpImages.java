package org.imza.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** WebP files as a browser writes them, 64 by 48 pixels, the left half red. Java does not write any. */
public final class WebpImages {

    private WebpImages() {}

    /** As photographs are. */
    public static byte[] lossy() {
        return Base64.getDecoder()
                .decode("UklGRmgAAABXRUJQVlA4IFwAAABQBQCdASpAADAAPm0ylUckIyIhKqgAgA2JYwDUEY3+AfiBpgPxJ/WbcQADLy7rGtHn"
                        + "i2AA/vCbJem+c6MBjvXwv4Ybt4Pj8eboHF8rYp9tOPo8z1Jf8ubAAAAAAA==");
    }

    /** The same, with nothing in the lower half. */
    public static byte[] transparent() {
        return Base64.getDecoder()
                .decode("UklGRq4AAABXRUJQVlA4WAoAAAAQAAAAPwAALwAAQUxQSBMAAAABDzD/ERFCLJjkL53B7oj+5/z4AFZQOCB0AAAAUAYA"
                        + "nQEqQAAwAD5tMJJFpCMhmA6sAEAGxKAMctADW++AfiN+sHGBdnf1AzvsGt0vrM6GITvd/h0ggcAA/vCbQ/kSAGsT"
                        + "3+QqpjCJAMMny4rExhFUlKFjaLHt1H72JDjoOWQa33EqSg/2BgIbxpcJyHAAAAA=");
    }

    /** As drawings are, with nothing in the lower half. */
    public static byte[] lossless() {
        return Base64.getDecoder()
                .decode("UklGRmAAAABXRUJQVlA4TFQAAAAvP8ALEBcQ8y8gKPJ/tPkP+IBM2iYma3Jqd0b0P7Zt26qq/gYAAAAAAAAAAAAAAAAA"
                        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    /** A photograph of a phone: says where it was taken, and that it has to be turned. */
    public static byte[] ofAPhone() {
        return file(extended(8, 64, 48), frame(lossy()), chunk("EXIF", Images.exif()));
    }

    /** Moves, from what {@link #lossy} shows to something else. */
    public static byte[] moving() {
        byte[] first = ByteBuffer.allocate(16 + frame(lossy()).length)
                .put(16, frame(lossy()))
                .array();
        return file(extended(2, 64, 48), chunk("ANIM", new byte[6]), chunk("ANMF", first), chunk("ANMF", new byte[16]));
    }

    /** Says that it is {@code width} by {@code height}, in a few bytes. */
    public static byte[] lying(int width, int height) {
        byte[] file = lossy();
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) width)
                .putShort(28, (short) height);
        return file;
    }

    private static byte[] extended(int flags, int width, int height) {
        byte[] content = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(0, (byte) flags)
                .putShort(4, (short) (width - 1))
                .putShort(7, (short) (height - 1))
                .array();
        return chunk("VP8X", content);
    }

    /** The chunk of a file that has no other. */
    private static byte[] frame(byte[] file) {
        return java.util.Arrays.copyOfRange(file, 12, file.length);
    }

    private static byte[] file(byte[]... chunks) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (byte[] each : chunks) {
            body.writeBytes(each);
        }
        return chunk("RIFF", body.toByteArray());
    }

    private static byte[] chunk(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }
}
