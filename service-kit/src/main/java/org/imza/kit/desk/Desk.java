package org.imza.kit.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.imza.kit.access.Actor;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.language.Language;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.LanguageLink;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.session.FormOwner;
import org.imza.kit.session.SignedIn;

/** The desk of who works here: pages in their language, with their name on the forms, that nobody caches. */
@RequestScoped
public class Desk {

    private final Pages pages;
    private final Messages messages;
    private final SignedIn signedIn;
    private final FormOwner owner;
    private final ChosenLanguage chosen;
    private final Request request;
    private final UriInfo uri;

    Desk(
            Pages pages,
            Messages messages,
            SignedIn signedIn,
            FormOwner owner,
            ChosenLanguage chosen,
            Request request,
            UriInfo uri) {
        this.pages = pages;
        this.messages = messages;
        this.signedIn = signedIn;
        this.owner = owner;
        this.chosen = chosen;
        this.request = request;
        this.uri = uri;
    }

    /** Who sits at it. */
    public Actor actor() {
        return signedIn.actor();
    }

    /** The language of the interface for this request. */
    public Language language() {
        return chosen.language();
    }

    /** A message in that language. */
    public String text(MessageKey key, Object... arguments) {
        return messages.text(language(), key, arguments);
    }

    /** A page of who is signed in. */
    public Response page(int status, String title, TemplateInstance content) {
        Page page = outside(title)
                .signedIn(
                        signedIn.csrf(),
                        owner.sealed(signedIn.accountId()),
                        signedIn.moderator(),
                        signedIn.administrator());
        return answer(status, content, page);
    }

    /** A page for somebody who is not signed in yet. */
    public Response open(int status, String title, TemplateInstance content) {
        return answer(status, content, outside(title));
    }

    /** On to another page after something was done (RFC 9110, section 15.4.4). */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    private Page outside(String title) {
        return Pages.of(language(), title)
                .at(uri.getRequestUri().getRawPath())
                .inLanguages(languages())
                .unlisted();
    }

    /** No answer to a form has them: they would lead away from what was typed. */
    private List<LanguageLink> languages() {
        URI asked = uri.getRequestUri();
        return List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())
                ? Pages.interfaceLinks(language(), asked.getRawPath(), asked.getRawQuery())
                : List.of();
    }

    private Response answer(int status, TemplateInstance content, Page page) {
        Response answer = pages.privatePage(status, content, page);
        var keeping = chosen.keeping();
        return keeping == null
                ? answer
                : Response.fromResponse(answer).cookie(keeping).build();
    }
}
