package org.imza.suppression;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where mail ends. GET changes nothing, for mail scanners open links; POST comes from the page's buttons, and then leads
 * away from the address that is a key to somebody's mail, or from a mail program's own (RFC 8058, in either form
 * encoding, and never answered by a redirect).
 */
@Path(UnsubscribeLinks.PATH + "{token}")
@PermitAll
@RunOnVirtualThread
class UnsubscribePage {

    private final UnsubscribeLinks links;
    private final Unsubscribing unsubscribing;
    private final Suppressions suppressions;
    private final UnsubscribeWording wording;
    private final UnsubscribeDonePage done;
    private final Pages pages;

    UnsubscribePage(
            UnsubscribeLinks links,
            Unsubscribing unsubscribing,
            Suppressions suppressions,
            UnsubscribeWording wording,
            UnsubscribeDonePage done,
            Pages pages) {
        this.links = links;
        this.unsubscribing = unsubscribing;
        this.suppressions = suppressions;
        this.wording = wording;
        this.done = done;
        this.pages = pages;
    }

    @GET
    public Response show(
            @RestPath("token") String text, @RestQuery String lang, @RestHeader("Accept-Language") String accepted) {
        return page(believed(text), Languages.chosen(lang, accepted));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response unsubscribe(
            @RestPath("token") String text,
            @RestQuery String lang,
            @RestHeader("Accept-Language") String accepted,
            @RestForm("wish") String posted) {
        UnsubscribeLink link = believed(text);
        UnsubscribeChoice choice = UnsubscribeChoice.of(posted, link);
        unsubscribing.choose(choice, link);
        Language language = Languages.chosen(lang, accepted);
        return posted == null ? done.page(choice, language) : done.leadTo(choice, language);
    }

    private UnsubscribeLink believed(String text) {
        return links.read(text).orElseThrow(Problem::notFound);
    }

    private Response page(UnsubscribeLink link, Language language) {
        Set<SuppressionScope> suppressed = suppressions.suppressed(link.fingerprint(), link.organizationId());
        UnsubscribeView view = wording.of(link, suppressed, language);
        Page page = Pages.of(language, view.title()).inLanguages(Pages.interfaceLinks(language, ""));
        return pages.secretPage(200, SuppressionTemplates.unsubscribe(view), page);
    }
}
