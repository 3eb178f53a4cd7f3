package org.imza.suppression;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What people see once a choice is carried out. Its address is the same for all, and holds nothing of anybody. */
@Path(UnsubscribeDonePage.PATH + "{choice}")
@PermitAll
@RunOnVirtualThread
class UnsubscribeDonePage {

    static final String PATH = "/email/done/";

    private final UnsubscribeWording wording;
    private final Pages pages;

    UnsubscribeDonePage(UnsubscribeWording wording, Pages pages) {
        this.wording = wording;
        this.pages = pages;
    }

    @GET
    public Response show(
            @RestPath("choice") String name, @RestQuery String lang, @RestHeader("Accept-Language") String accepted) {
        UnsubscribeChoice choice = Arrays.stream(UnsubscribeChoice.values())
                .filter(one -> path(one).equals(PATH + name))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return page(choice, Languages.chosen(lang, accepted));
    }

    Response page(UnsubscribeChoice choice, Language language) {
        UnsubscribeView view = wording.done(choice, language);
        Page page = Pages.of(language, view.title())
                .at(path(choice))
                .inLanguages(Pages.interfaceLinks(language, path(choice)))
                .unlisted();
        return pages.privatePage(SuppressionTemplates.unsubscribe(view), page);
    }

    /** By GET, so that neither a reload nor the way back posts anything again. */
    Response leadTo(UnsubscribeChoice choice, Language language) {
        return Response.seeOther(URI.create(path(choice) + "?lang=" + language.tag()))
                .build();
    }

    private static String path(UnsubscribeChoice choice) {
        return PATH + choice.name().toLowerCase(Locale.ROOT);
    }
}
