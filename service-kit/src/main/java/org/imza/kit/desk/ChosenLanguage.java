package org.imza.kit.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.session.HostCookie;
import org.imza.kit.site.PublicAddress;

/**
 * The language of the interface for who works here: the one asked for by {@code ?lang=}, else the one they asked for
 * last, else their browser's. A cookie keeps it, on their pages only: supporters get none.
 */
@RequestScoped
class ChosenLanguage {

    private static final Duration KEPT = Duration.ofDays(365);

    private final HostCookie cookie;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ChosenLanguage(PublicAddress site, HttpHeaders headers, UriInfo uri) {
        this.cookie = new HostCookie("imza-language", site);
        this.headers = headers;
        this.uri = uri;
    }

    Language language() {
        Cookie kept = headers.getCookies().get(cookie.name());
        return asked().orElseGet(() -> Languages.chosen(
                kept == null ? null : kept.getValue(), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The cookie that keeps what was asked for, {@code null} if nothing was. */
    NewCookie keeping() {
        return asked().map(language -> cookie.holding(language.tag(), KEPT)).orElse(null);
    }

    private Optional<Language> asked() {
        return Languages.asked(uri.getQueryParameters().getFirst("lang"));
    }
}
