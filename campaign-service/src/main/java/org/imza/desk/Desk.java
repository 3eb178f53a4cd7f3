package org.imza.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.imza.kit.access.Actor;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Choice;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.session.SignedIn;
import org.imza.takedown.Takedown;

/** The desk of whoever works here: their language, their name on the forms, pages nobody caches. */
@RequestScoped
public class Desk {

    private static final int UNPROCESSABLE = 422;
    /** The languages a form offers first; any other can be typed in over the API. */
    private static final List<String> OFFERED =
            List.of("en", "ug", "ug-Cyrl", "ug-Latn", "tr", "kk", "ru", "zh", "de", "fr", "ja", "ar");

    private final Pages pages;
    private final Messages messages;
    private final SignedIn signedIn;
    private final HttpHeaders headers;

    Desk(Pages pages, Messages messages, SignedIn signedIn, HttpHeaders headers) {
        this.pages = pages;
        this.messages = messages;
        this.signedIn = signedIn;
        this.headers = headers;
    }

    /** Who sits at it. */
    public Actor actor() {
        return signedIn.actor();
    }

    /** The browser's language, as far as we speak it. */
    public Language language() {
        return Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** A message in that language. */
    public String say(String key, Object... arguments) {
        return messages.text(language(), key, arguments);
    }

    /** Why something is down, in that language; {@code ""} while it is not. */
    public String sayWhy(Takedown takedown) {
        return takedown == null ? "" : say(takedown.takenDownReason().messageKey());
    }

    /** A page for somebody who is not signed in yet. */
    public Response open(String title, TemplateInstance content) {
        return pages.privatePage(content, outside(title));
    }

    /** The same, because something has to be corrected. */
    public Response openAgain(String title, TemplateInstance content) {
        return pages.privatePage(UNPROCESSABLE, content, outside(title));
    }

    /** The same with any other status. */
    public Response open(int status, String title, TemplateInstance content) {
        return pages.privatePage(status, content, outside(title));
    }

    /** A page of whoever is signed in. */
    public Response show(String title, TemplateInstance content) {
        return pages.privatePage(content, inside(title));
    }

    /** The same, because something has to be corrected. */
    public Response showAgain(String title, TemplateInstance content) {
        return pages.privatePage(UNPROCESSABLE, content, inside(title));
    }

    /** On to another page after something was done (RFC 9110, section 15.4.4). */
    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The languages a text may be in, with {@code selected} chosen. */
    public List<Choice> languages(String selected) {
        return OFFERED.stream()
                .map(tag -> new Choice(tag, Language.of(tag).ownName(), tag.equals(selected)))
                .toList();
    }

    private Page outside(String title) {
        return Pages.of(language(), title).unlisted();
    }

    private Page inside(String title) {
        return outside(title).signedIn(signedIn.csrf(), signedIn.moderator(), signedIn.administrator());
    }
}
