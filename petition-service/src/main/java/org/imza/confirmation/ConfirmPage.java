package org.imza.confirmation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.imza.batch.Written;
import org.imza.kit.language.Language;
import org.imza.signature.Countries;
import org.imza.signature.LinkPurpose;
import org.imza.signature.SignatureConfig;
import org.imza.signature.SignatureState;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The link that confirms, what it shows and nothing else. Opening it changes nothing, since mail scanners open links too;
 * its button does, and leads away from the address, which is a key until then.
 */
@Path("/sign/confirm/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@RunOnVirtualThread
class ConfirmPage {

    private final SignatureLinks links;
    private final ConfirmingSignature confirming;
    private final LinkPages pages;
    private final Countries countries;
    private final SignatureConfig config;
    private final Clock clock;

    ConfirmPage(
            SignatureLinks links,
            ConfirmingSignature confirming,
            LinkPages pages,
            Countries countries,
            SignatureConfig config,
            Clock clock) {
        this.links = links;
        this.confirming = confirming;
        this.pages = pages;
        this.countries = countries;
        this.config = config;
        this.clock = clock;
    }

    @GET
    public Response show(
            @RestPath String token, @RestQuery String lang, @RestHeader("Accept-Language") String acceptLanguage) {
        Optional<LinkedSignature> signature = links.follow(LinkPurpose.CONFIRM, token);
        return signature.map(found -> page(found, lang)).orElseGet(() -> pages.unknown(lang, acceptLanguage));
    }

    @POST
    public Response confirm(
            @RestPath String token, @RestQuery String lang, @RestHeader("Accept-Language") String acceptLanguage) {
        Optional<LinkedSignature> signature = links.follow(LinkPurpose.CONFIRM, token);
        return signature.map(found -> confirmed(found, lang)).orElseGet(() -> pages.unknown(lang, acceptLanguage));
    }

    private Response confirmed(LinkedSignature signature, String lang) {
        if (waits(signature)) {
            Written.await(confirming.confirm(signature.reference()));
            return pages.thanks(signature, lang);
        }
        return page(signature, lang);
    }

    private boolean waits(LinkedSignature signature) {
        return signature.state() == SignatureState.PENDING
                && signature.petition().open()
                && !expired(signature);
    }

    private Response page(LinkedSignature signature, String lang) {
        return switch (signature.state()) {
            case CONFIRMED -> pages.thanks(signature, lang);
            case PENDING -> pending(signature, lang);
            case WITHDRAWN -> pages.notice(410, Notice.WITHDRAWN, signature, lang, Texts.SIGNING_SIGN_AGAIN);
            case INVALIDATED -> pages.notice(410, Notice.LINK_OVER, signature, lang, Texts.SIGNING_TO_THE_PETITION);
        };
    }

    private Response pending(LinkedSignature signature, String lang) {
        if (!signature.petition().open()) {
            return pages.notice(409, Notice.CLOSED, signature, lang, Texts.SIGNING_TO_THE_PETITION);
        }
        if (expired(signature)) {
            return pages.notice(410, Notice.EXPIRED, signature, lang, Texts.SIGNING_SIGN_AGAIN);
        }
        Language language = LinkPages.language(signature, lang);
        SignatureView view = SignatureView.of(signature, countries, language);
        return pages.answer(200, ConfirmationTemplates.confirm(view), language, Texts.SIGNING_CONFIRM_TITLE);
    }

    private boolean expired(LinkedSignature signature) {
        return signature.expired(clock.instant(), config.confirmWithin());
    }
}
