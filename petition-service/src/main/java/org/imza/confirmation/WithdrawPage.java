package org.imza.confirmation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.imza.batch.Written;
import org.imza.kit.language.Language;
import org.imza.signature.Countries;
import org.imza.signature.LinkPurpose;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The link that takes a signature back; it works as long as the signature exists. Its button acts, not the link. */
@Path("/sign/withdraw/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@RunOnVirtualThread
class WithdrawPage {

    private final SignatureLinks links;
    private final WithdrawingSignature withdrawing;
    private final LinkPages pages;
    private final Countries countries;

    WithdrawPage(SignatureLinks links, WithdrawingSignature withdrawing, LinkPages pages, Countries countries) {
        this.links = links;
        this.withdrawing = withdrawing;
        this.pages = pages;
        this.countries = countries;
    }

    @GET
    public Response show(
            @RestPath String token, @RestQuery String lang, @RestHeader("Accept-Language") String acceptLanguage) {
        Optional<LinkedSignature> signature = links.follow(LinkPurpose.WITHDRAW, token);
        return signature.map(found -> page(found, lang)).orElseGet(() -> pages.unknown(lang, acceptLanguage));
    }

    @POST
    public Response withdraw(
            @RestPath String token, @RestQuery String lang, @RestHeader("Accept-Language") String acceptLanguage) {
        Optional<LinkedSignature> signature = links.follow(LinkPurpose.WITHDRAW, token);
        signature.ifPresent(found -> Written.await(withdrawing.withdraw(found.reference())));
        return signature
                .map(found -> pages.withdrawn(found, lang))
                .orElseGet(() -> pages.unknown(lang, acceptLanguage));
    }

    private Response page(LinkedSignature signature, String lang) {
        return switch (signature.state()) {
            case PENDING, CONFIRMED -> button(signature, lang);
            case WITHDRAWN ->
                links.submissionsWait(signature) ? button(signature, lang) : pages.withdrawn(signature, lang);
            case INVALIDATED -> pages.notice(410, Notice.LINK_OVER, signature, lang, Texts.SIGNING_TO_THE_PETITION);
        };
    }

    private Response button(LinkedSignature signature, String lang) {
        Language language = LinkPages.language(signature, lang);
        SignatureView view = SignatureView.of(signature, countries, language);
        return pages.answer(200, ConfirmationTemplates.withdraw(view), language, Texts.SIGNING_WITHDRAW_TITLE);
    }
}
