package org.imza.kit.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A short name of content that changes whenever the content does: 22 letters of base64url, 132 bits of its SHA-256. */
public final class ContentHash {

    private static final int LETTERS = 22;

    private ContentHash() {}

    /** Of {@code content}; 22 letters. */
    public static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
