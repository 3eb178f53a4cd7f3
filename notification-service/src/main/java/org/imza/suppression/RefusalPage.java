package org.imza.suppression;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Where mail ends. GET changes nothing, for mail scanners open links; POST comes from the page's buttons, and then leads
 * away from the address that is a key to somebody's mail, or from a mail program's own (RFC 8058, in either form
 * encoding, and never answered by a redirect).
 */
@Path(RefusalLinks.PATH + "{token}")
@PermitAll
public class RefusalPage {

    private final RefusalLinks links;
    private final Refusing refusing;
    private final Suppressions suppressions;
    private final RefusalWording wording;
    private final RefusalDonePage done;
    private final Pages pages;

    RefusalPage(
            RefusalLinks links,
            Refusing refusing,
            Suppressions suppressions,
            RefusalWording wording,
            RefusalDonePage done,
            Pages pages) {
        this.links = links;
        this.refusing = refusing;
        this.suppressions = suppressions;
        this.wording = wording;
        this.done = done;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "Refusal")
    static final class Templates {
        static native TemplateInstance refusal(RefusalView refusal);
    }

    @GET
    @RunOnVirtualThread
    public Response show(
            @PathParam("token") String text,
            @QueryParam("lang") String lang,
            @HeaderParam("Accept-Language") String accepted) {
        return page(believed(text), Languages.chosen(lang, accepted));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @RunOnVirtualThread
    public Response refuse(
            @PathParam("token") String text,
            @QueryParam("lang") String lang,
            @HeaderParam("Accept-Language") String accepted,
            @RestForm String wish) {
        RefusalToken token = believed(text);
        Wish asked = Wish.of(wish, token);
        refusing.fulfil(asked, token);
        Language language = Languages.chosen(lang, accepted);
        return wish == null ? done.page(asked, language) : done.leadTo(asked, language);
    }

    private RefusalToken believed(String text) {
        return links.read(text).orElseThrow(Problem::notFound);
    }

    private Response page(RefusalToken token, Language language) {
        Set<Reach> refused = suppressions.refused(token.fingerprint(), token.organizationId());
        RefusalView view = wording.of(token, refused, language);
        Page page = Pages.of(language, view.title()).inLanguages(Pages.interfaceLinks(language, ""));
        return pages.secretPage(200, Templates.refusal(view), page);
    }
}
