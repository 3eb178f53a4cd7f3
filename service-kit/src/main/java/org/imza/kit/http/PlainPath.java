package org.imza.kit.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The one rule for addresses. Routers, proxies and authentication cut, decode and merge paths each in its own way (RFC
 * 3986, sections 3.3 and 6.2.2), so a path is taken only if all of them read the same in it.
 */
public final class PlainPath {

    private static final int HEX = 16;
    private static final int ESCAPE = 3;

    private PlainPath() {}

    /**
     * Whether {@code path}, as it was sent, says one thing only: no parameters behind {@code ;}, no encoded slash, no
     * backslash, no empty segment nor one of dots, no control character, and nothing that is not UTF-8.
     */
    public static boolean is(String path) {
        if (path == null || path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        String decoded = path.indexOf('%') < 0 ? path : decoded(path);
        return decoded != null && printable(path) && readable(decoded) && segmentsAreNames(decoded);
    }

    /** Whatever is not ASCII has to be encoded. */
    private static boolean printable(String path) {
        return path.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
    }

    private static boolean readable(String decoded) {
        return decoded.chars().noneMatch(letter -> letter == ';' || letter == '\\' || Character.isISOControl(letter));
    }

    /** The last may be empty: an address that ends with a slash. */
    private static boolean segmentsAreNames(String decoded) {
        int begin = 1;
        for (int end = decoded.indexOf('/', begin); end >= 0; end = decoded.indexOf('/', begin)) {
            if (end == begin || dots(decoded, begin, end)) {
                return false;
            }
            begin = end + 1;
        }
        return !dots(decoded, begin, decoded.length());
    }

    private static boolean dots(String decoded, int begin, int end) {
        int length = end - begin;
        return (length == 1 || length == 2) && decoded.startsWith("..".substring(0, length), begin);
    }

    /** {@code null} where it cannot be decoded, or where a slash is hidden in it. */
    private static String decoded(String path) {
        ByteBuffer bytes = ByteBuffer.allocate(path.length());
        for (int at = 0; at < path.length(); at++) {
            int value = path.charAt(at);
            if (value == '%') {
                value = escaped(path, at);
                at += ESCAPE - 1;
                if (value < 0 || value == '/') {
                    return null;
                }
            }
            bytes.put((byte) value);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int escaped(String path, int at) {
        if (at + ESCAPE > path.length()) {
            return -1;
        }
        int high = Character.digit(path.charAt(at + 1), HEX);
        int low = Character.digit(path.charAt(at + 2), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
