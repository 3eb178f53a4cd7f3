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
import org.imza.kit.language.Messages;
import org.imza.kit.problem.Problem;
import org.imza.kit.site.PublicAddress;
import org.imza.petition.Petitions;
import org.imza.petition.ShareLink;
import org.imza.petition.SignablePetition;
import org.imza.progress.ProgressBoard;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What somebody sees whose signature counts: the new number, and how to win others. The same for everybody, with nothing
 * of the signer, since people share the address that they stand at.
 */
@Path("/petitions/{slug}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ThanksPage {

    private final LinkPages pages;
    private final Petitions petitions;
    private final ProgressBoard progress;
    private final Messages messages;
    private final PublicAddress site;

    ThanksPage(LinkPages pages, Petitions petitions, ProgressBoard progress, Messages messages, PublicAddress site) {
        this.pages = pages;
        this.petitions = petitions;
        this.progress = progress;
        this.messages = messages;
        this.site = site;
    }

    @GET
    @Path("/{tag}/thanks")
    public Response thanks(@RestPath String slug, @RestPath String tag, @RestQuery String lang) {
        SignablePetition petition = petitions.signable(slug).orElseThrow(Problem::notFound);
        Language language = Languages.around(LinkPages.inAddress(tag), lang);
        PetitionLink link = PetitionLink.of(petition, tag, language);
        String url = site.of(petition.path(link.language().tag()));
        ThanksView view = new ThanksView(
                link,
                petition.open(),
                progress.of(petition.id()),
                url,
                ShareLink.of(link.title(), url, messages.text(language, Texts.PETITION_SHARE_MAIL)));
        return pages.answer(200, ConfirmationTemplates.thanks(view), language, Texts.SIGNING_THANKS_TITLE);
    }
}
