package org.imza.kit.blocks;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What of HTML may reach a page. The renderer escapes already; this is the second lock on the door. */
final class Sanitizer {

    /** Nothing is fetched from elsewhere. */
    private static final Pattern OWN = Pattern.compile("/[^/\\\\].*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "em",
                    "strong",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "hr",
                    "code",
                    "pre",
                    "a",
                    "figure",
                    "figcaption",
                    "img")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("dir")
            .matching(Pattern.compile("ltr"))
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("src")
            .matching(OWN)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowUrlProtocols(Links.SCHEMES.toArray(String[]::new))
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Sanitizer() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
