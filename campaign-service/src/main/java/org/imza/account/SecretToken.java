package org.imza.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * 256 random bits that only their owner knows. A plain hash is enough to keep them by: nobody guesses what was never
 * chosen by a person.
 */
record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(encoded(bytes));
    }

    /** What is stored in its place. */
    String hash() {
        return sha256(value);
    }

    /** Another secret that anyone who knows this one can derive, and that does not give this one away. */
    String derived(String purpose) {
        return sha256(purpose + ':' + value);
    }

    private static String sha256(String text) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SecretToken[secret]";
    }
}
