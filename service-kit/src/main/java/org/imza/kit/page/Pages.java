package org.imza.kit.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Content;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;

/** Renders pages in the layout {@code kit/layout}. */
@ApplicationScoped
public class Pages {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("&lang(?:=[^&]*)?(?=&|$)|&(?=&|$)");
    private static final int TO_BE_CORRECTED = 422;

    /**
     * @param language of the interface, or of the page's main text: where the interface does not speak it, it speaks English
     */
    public static Page of(Language language, String title) {
        Language spoken = Languages.interfaceFor(language);
        return new Page(
                spoken, title, "", "/", List.of(), List.of(), "", "/", "", true, false, false, false, "", "", false);
    }

    /** Links to this page in every language of the interface, by {@code ?lang=}. */
    public static List<LanguageLink> interfaceLinks(Language current, String path) {
        return interfaceLinks(current, path, null);
    }

    /** The same for an address with a raw {@code query}, of which everything else stays; {@code null} for none. */
    public static List<LanguageLink> interfaceLinks(Language current, String path, String query) {
        String rest = query == null ? "" : OTHER_LANGUAGE.matcher('&' + query).replaceAll("");
        return Languages.SPOKEN.stream()
                .map(language ->
                        new LanguageLink(language, path + "?lang=" + language.tag() + rest, language.equals(current)))
                .toList();
    }

    /**
     * Links to the page at {@code path}, whose text is in {@code text}, in every language of the interface: the text stays
     * as it is.
     */
    public static List<LanguageLink> linksAround(Language text, Language current, String path) {
        return Languages.SPOKEN.stream()
                .map(language -> new LanguageLink(language, around(text, language, path), language.equals(current)))
                .toList();
    }

    /**
     * The address of the page at {@code path}, whose text is in {@code text}, with the interface in {@code spoken}. It
     * names that one only if it is another than comes with the text by itself; nothing else remembers it.
     */
    public static String around(Language text, Language spoken, String path) {
        return Languages.interfaceFor(text).equals(spoken) ? path : path + "?lang=" + spoken.tag();
    }

    /** Gives a template its page and its language; render it or return it from a resource. */
    public TemplateInstance render(TemplateInstance template, Page page) {
        return template.setLocale(page.language().locale()).data("page", page);
    }

    public String html(TemplateInstance template, Page page) {
        return render(template, page).render();
    }

    /** A page that is the same for everybody who reads its language. */
    public Response publicPage(TemplateInstance template, Page page) {
        return Cacheable.page(Content.html(html(template, page), page.language().tag()));
    }

    /** Where a page is that was asked for at another address, as with capitals. */
    public static Response moved(String path) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(path))
                .build();
    }

    /** A page for one person only: a form, an answer to what was sent, everything behind a sign-in. */
    public Response privatePage(int status, TemplateInstance template, Page page) {
        return Response.status(status)
                .entity(html(template, status == TO_BE_CORRECTED ? page.asFaulty() : page))
                .type(HTML)
                .header("Cache-Control", CachePolicy.NEVER)
                .header("Content-Language", page.language().tag())
                .build();
    }

    public Response privatePage(TemplateInstance template, Page page) {
        return privatePage(200, template, page);
    }

    /** A page whose address is a key, as that of a link in a mail. */
    public Response secretPage(int status, TemplateInstance template, Page page) {
        return secret(privatePage(status, template, page.unlisted()));
    }

    /** {@code answer} at an address that is a key: nobody is told of it, nor that somebody comes from there. */
    public static Response secret(Response answer) {
        return Response.fromResponse(answer)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
