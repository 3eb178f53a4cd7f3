package org.imza.confirmation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.petition.Petitions;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What somebody sees who took a signature back; the same for everybody. There for petitions that are hidden too, without a
 * word about them: people may leave them.
 */
@Path("/petitions/{slug}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class WithdrawnPage {

    private final LinkPages pages;
    private final Petitions petitions;

    WithdrawnPage(LinkPages pages, Petitions petitions) {
        this.pages = pages;
        this.petitions = petitions;
    }

    @GET
    @Path("/{tag}/withdrawn")
    public Response withdrawn(@RestPath String slug, @RestPath String tag, @RestQuery String lang) {
        Language language = Languages.around(LinkPages.inAddress(tag), lang);
        PetitionLink link = petitions
                .signable(slug)
                .map(petition -> PetitionLink.of(petition, tag, language))
                .orElse(null);
        return pages.notice(200, Notice.WITHDRAWN, language, link, Texts.SIGNING_SIGN_AGAIN);
    }
}
