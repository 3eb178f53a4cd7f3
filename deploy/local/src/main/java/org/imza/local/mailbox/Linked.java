package org.imza.local.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of plain text.
 *
 * @param link whether it is an address to open
 */
public record Linked(String piece, boolean link) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    /** Text cut where its addresses begin and end. */
    static List<Linked> text(String text) {
        List<Linked> pieces = new ArrayList<>();
        Matcher addresses = ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            pieces.add(new Linked(text.substring(end, addresses.start()), false));
            pieces.add(new Linked(addresses.group(), true));
            end = addresses.end();
        }
        pieces.add(new Linked(text.substring(end), false));
        return pieces;
    }
}
