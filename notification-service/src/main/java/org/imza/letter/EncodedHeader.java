package org.imza.letter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A header of any script as encoded words (RFC 2047). The mail client's own encoder splits between the two halves of a
 * character beyond U+FFFF.
 */
final class EncodedHeader {

    private static final Pattern PLAIN = Pattern.compile("[\\x20-\\x7E&&[^=]]{1,60}");
    /** An encoded word has at most 75 characters, and the first one shares its line with the header's name. */
    private static final int BYTES_A_WORD = 36;

    private EncodedHeader() {}

    static String of(String line) {
        if (PLAIN.matcher(line).matches()) {
            return line;
        }
        StringBuilder header = new StringBuilder();
        StringBuilder word = new StringBuilder();
        line.codePoints().mapToObj(Character::toString).forEach(character -> {
            if (bytes(word.toString()).length + bytes(character).length > BYTES_A_WORD) {
                append(header, word.toString());
                word.setLength(0);
            }
            word.append(character);
        });
        return append(header, word.toString()).toString();
    }

    private static StringBuilder append(StringBuilder header, String word) {
        return header.append(header.isEmpty() ? "" : "\r\n ")
                .append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(bytes(word)))
                .append("?=");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
