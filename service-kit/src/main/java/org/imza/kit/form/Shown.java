package org.imza.kit.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imza.kit.problem.Problem;

/**
 * What a form shows of what is stored, by the names of its fields. Its hash stands in the form as {@code seen}: who saves says
 * what they have seen, and nobody's words take the place of words that their writer has not read. A version would not do:
 * it moves with what the form does not show, and the release before knows none.
 */
public record Shown(Map<String, String> texts) {

    private static final int BYTES = 18;

    /** Names and texts in turn; {@code null} is shown as an empty text. */
    public static Shown of(Object... namesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put((String) namesAndTexts[i], clear(namesAndTexts[i + 1]));
        }
        return new Shown(texts);
    }

    /** A form that shows nothing that is stored. */
    public static Shown nothing() {
        return new Shown(Map.of());
    }

    /** What the form carries. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update(bytes(name + '=' + text.length() + ':'));
                digest.update(bytes(text));
            });
            byte[] start = Arrays.copyOf(digest.digest(), BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets {@code wanted} take its place, if that is what is stored already, as after a second press of a button, or if it
     * was {@code seen}, as its hash says.
     *
     * @throws Problem 409 otherwise
     */
    public void demandSeen(String seen, Shown wanted) {
        if (!equals(wanted) && !hash().equals(seen)) {
            throw Problem.changedMeanwhile();
        }
    }

    private static String clear(Object text) {
        return text == null ? "" : text.toString().replace("\r\n", "\n").strip();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
