package org.imza.siteroot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.http.Cacheable;
import org.imza.kit.http.Content;
import org.imza.kit.http.Representation;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.page.Assets;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.site.Sitemap;

/** Made from what is public anyway, for the whole platform. */
@Path("/")
@PermitAll
@RunOnVirtualThread
class SiteRoot {

    /** Each below the folder whose pages it lists. */
    private static final List<String> SITEMAPS =
            List.of("/petitions/sitemap.xml", "/campaigns/sitemap.xml", "/organizations/sitemap.xml");

    private static final int MONTHS_VALID = 3;

    private final PublicAddress site;
    private final Assets assets;
    private final Clock clock;

    SiteRoot(PublicAddress site, Assets assets, Clock clock) {
        this.site = site;
        this.assets = assets;
        this.clock = clock;
    }

    /** RFC 9309. Pages that are for one person say themselves that nobody is to list them: robots have to read that. */
    @GET
    @Path("/robots.txt")
    public Response robots() {
        return text("User-agent: *\nDisallow: /api/\n\nSitemap: " + site.of("/sitemap.xml") + "\n");
    }

    /** All that may be listed. */
    @GET
    @Path("/sitemap.xml")
    public Response sitemap() {
        return Sitemap.index(site, SITEMAPS);
    }

    /** RFC 9116. It names a day at which it is read anew, which moves once a month. */
    @GET
    @Path("/.well-known/security.txt")
    public Response security() {
        LocalDate month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        String languages = String.join(
                ", ", Languages.INTERFACE.stream().map(Language::tag).toList());
        return text("Contact: " + site.securityContact()
                + "\nExpires: " + month.plusMonths(MONTHS_VALID) + "T00:00:00Z"
                + "\nPreferred-Languages: " + languages
                + "\nCanonical: " + site.of("/.well-known/security.txt") + "\n");
    }

    /** For browsers that ask without having read a page. */
    @GET
    @Path("/favicon.ico")
    public Response icon() {
        return Response.temporaryRedirect(URI.create(assets.url("icon.svg")))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.MINUTE)
                .build();
    }

    private static Response text(String text) {
        return Cacheable.of(Representation.of(Content.text(text)), CachePolicy.MINUTE);
    }
}
