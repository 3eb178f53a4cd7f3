package org.imza.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.session.SignedIn;

/** Renders a page for the person who is signed in, in the language they asked for or their browser speaks. */
@RequestScoped
public class Desk {

    private final Pages pages;
    private final Messages messages;
    private final SignedIn signedIn;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Desk(Pages pages, Messages messages, SignedIn signedIn, HttpHeaders headers, UriInfo uri) {
        this.pages = pages;
        this.messages = messages;
        this.signedIn = signedIn;
        this.headers = headers;
        this.uri = uri;
    }

    /** The language of the interface for this request. */
    public Language language() {
        String asked = uri.getQueryParameters().getFirst("lang");
        return Languages.chosen(asked, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** A message in that language. */
    public String text(String key, Object... arguments) {
        return messages.text(language(), key, arguments);
    }

    /** The page with this title, never cached. */
    public Response page(int status, String title, TemplateInstance template) {
        Page page = Pages.of(language(), title)
                .at(uri.getRequestUri().getRawPath())
                .inLanguages(List.of())
                .signedIn(signedIn.csrf(), signedIn.moderator(), signedIn.administrator());
        return pages.privatePage(status, template, page);
    }

    /** Where to look after a form was taken; the page there may be reloaded without sending it again. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
