package org.imza.petitionpage;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.imza.kit.http.RouteOrder;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.snapshot.PublicAnswers;
import org.imza.snapshot.SnapshotKey;

/**
 * Answers for published petitions from memory. What is not there, former addresses, rejected petitions, is left to the
 * resources.
 */
@Singleton
class PageRoutes {

    private final Petitions petitions;
    private final PublicAnswers answers;
    private final PublicContents contents;

    PageRoutes(Petitions petitions, PublicAnswers answers, PublicContents contents) {
        this.petitions = petitions;
        this.answers = answers;
        this.contents = contents;
    }

    void register(@Observes Router router) {
        for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            router.route(method, "/petitions/:slug")
                    .order(RouteOrder.SHORTCUTS.value())
                    .handler(this::page);
            router.route(method, "/petitions/:slug/:language")
                    .order(RouteOrder.SHORTCUTS.value())
                    .handler(this::page);
            router.route(method, "/api/petitions/:slug")
                    .order(RouteOrder.SHORTCUTS.value())
                    .handler(this::json);
        }
    }

    private void page(RoutingContext request) {
        SignablePetition petition = petition(request).orElse(null);
        String asked = request.pathParam("language");
        if (petition == null || asked != null && !petition.titles().containsKey(asked)) {
            request.next();
            return;
        }
        String language = asked == null ? petition.language() : asked;
        Language spoken = Languages.asked(lang(request)).orElse(null);
        var key = new SnapshotKey("page", petition.id(), spoken == null ? language : language + ' ' + spoken);
        answers.answer(request, key, () -> contents.page(petition.id(), language, spoken));
    }

    /** The interface's language, if one is named; what cannot be read names none. */
    private static String lang(RoutingContext request) {
        try {
            return request.request().query() == null
                    ? null
                    : request.queryParams().get("lang");
        } catch (HttpException e) {
            return null;
        }
    }

    private void json(RoutingContext request) {
        SignablePetition petition = petition(request).orElse(null);
        if (petition == null) {
            request.next();
            return;
        }
        var key = new SnapshotKey("petition", petition.id(), "");
        answers.answer(request, key, () -> contents.json(petition.id()));
    }

    private Optional<SignablePetition> petition(RoutingContext request) {
        String slug = request.pathParam("slug");
        return petitions.signable(slug).filter(petition -> petition.slug().equals(slug));
    }
}
