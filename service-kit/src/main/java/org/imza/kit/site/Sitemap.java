package org.imza.kit.site;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Content;
import org.imza.kit.http.Representation;

/**
 * A list of public pages for search engines (sitemaps.org, protocol 0.9). It may list only what is below its own folder, so
 * each folder of public pages has one, and the index at the root names them all.
 */
public final class Sitemap {

    /** More are not allowed in one. */
    public static final int MOST = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private Sitemap() {}

    /**
     * A page.
     *
     * @param path percent-encoded
     * @param changed when its words changed last
     */
    public record Entry(String path, Instant changed) {}

    /** The pages of one folder. */
    public static Response of(PublicAddress site, List<Entry> pages) {
        return answer(
                "urlset",
                pages.stream().limit(MOST).toList(),
                page -> "<url><loc>" + site.of(page.path()) + "</loc><lastmod>" + page.changed()
                        + "</lastmod></url>\n");
    }

    /** The sitemaps at {@code paths}. */
    public static Response index(PublicAddress site, List<String> paths) {
        return answer("sitemapindex", paths, path -> "<sitemap><loc>" + site.of(path) + "</loc></sitemap>\n");
    }

    /** Nothing in it needs escaping: addresses are slugs and tags, encoded where they are not ASCII. */
    private static <T> Response answer(String root, List<T> entries, Function<T, String> line) {
        String xml = entries.stream()
                .map(line)
                .collect(Collectors.joining("", HEAD + "<" + root + NAMESPACE, "</" + root + ">\n"));
        Content content = new Content(xml.getBytes(StandardCharsets.UTF_8), "application/xml;charset=UTF-8", null);
        return Cacheable.of(Representation.of(content), CachePolicy.MINUTE);
    }
}
