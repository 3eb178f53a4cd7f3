package org.imza.petition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plain link that hands a petition on; nothing is asked of the other site before somebody follows it. */
public record ShareLink(String name, String href) {

    /** The usual ones for the page at {@code url}; {@code mail} is what the reader calls e-mail. */
    public static List<ShareLink> of(String title, String url, String mail) {
        String text = encoded(title);
        String address = encoded(url);
        return List.of(
                new ShareLink(mail, "mailto:?subject=" + text + "&body=" + text + "%0A%0A" + address),
                new ShareLink("WhatsApp", "https://wa.me/?text=" + text + "%20" + address),
                new ShareLink("Telegram", "https://t.me/share/url?url=" + address + "&text=" + text),
                new ShareLink("X", "https://x.com/intent/post?text=" + text + "&url=" + address),
                new ShareLink("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + address));
    }

    // RFC 6068 knows no plus for a space.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
