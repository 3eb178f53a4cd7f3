package org.imza.suppression;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.Problem;

/** What people see once a wish is fulfilled. Its address is the same for all, and holds nothing of anybody. */
@Path(RefusalDonePage.PATH + "{wish}")
@PermitAll
public class RefusalDonePage {

    static final String PATH = "/email/done/";

    private final RefusalWording wording;
    private final Pages pages;

    RefusalDonePage(RefusalWording wording, Pages pages) {
        this.wording = wording;
        this.pages = pages;
    }

    @GET
    @RunOnVirtualThread
    public Response show(
            @PathParam("wish") String name,
            @QueryParam("lang") String lang,
            @HeaderParam("Accept-Language") String accepted) {
        Wish wish = Arrays.stream(Wish.values())
                .filter(one -> path(one).equals(PATH + name))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return page(wish, Languages.chosen(lang, accepted));
    }

    Response page(Wish wish, Language language) {
        RefusalView view = wording.done(wish, language);
        Page page = Pages.of(language, view.title())
                .at(path(wish))
                .inLanguages(Pages.interfaceLinks(language, path(wish)))
                .unlisted();
        return pages.privatePage(RefusalPage.Templates.refusal(view), page);
    }

    /** By GET, so that neither a reload nor the way back posts anything again. */
    Response leadTo(Wish wish, Language language) {
        return Response.seeOther(URI.create(path(wish) + "?lang=" + language.tag()))
                .build();
    }

    private static String path(Wish wish) {
        return PATH + wish.name().toLowerCase(Locale.ROOT);
    }
}
