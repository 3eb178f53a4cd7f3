package org.imza.signing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somewhere to tell others of a petition: nothing loads from there before it is pressed. */
record ShareLink(String label, String href) {

    /** Links that share {@code url} with {@code title}; {@code mail} is what the reader's language calls e-mail. */
    static List<ShareLink> of(String url, String title, String mail) {
        String text = encoded(title + "\n" + url);
        return List.of(
                new ShareLink("WhatsApp", "https://wa.me/?text=" + text),
                new ShareLink("Telegram", "https://t.me/share/url?url=" + encoded(url) + "&text=" + encoded(title)),
                new ShareLink(mail, "mailto:?subject=" + encoded(title) + "&body=" + text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
