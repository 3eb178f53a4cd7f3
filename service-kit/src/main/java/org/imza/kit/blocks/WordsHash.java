package org.imza.kit.blocks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A short name of words that changes whenever they do, other spaces and line breaks apart: 64 bits of their SHA-256. */
public final class WordsHash {

    private static final int BYTES = 8;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WordsHash() {}

    /** Sixteen hexadecimal digits. */
    public static String of(String words) {
        byte[] plain = SPACES.matcher(words.strip()).replaceAll(" ").getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
