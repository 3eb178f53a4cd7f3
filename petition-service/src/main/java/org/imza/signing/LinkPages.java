package org.imza.signing;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;

/** Answers to whoever follows a link from a mail: kept by no cache, listed by no search engine, told to no one. */
@Singleton
class LinkPages {

    private final Pages pages;
    private final Messages messages;

    LinkPages(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /** The language to speak with a signer. */
    static Language language(LinkedSignature signature) {
        return Languages.interfaceFor(Language.of(signature.row().choices().language()));
    }

    /** The page {@code template}, whose title is the message {@code titleKey}. */
    Response answer(int status, TemplateInstance template, Language language, String titleKey) {
        Page page = Pages.of(language, messages.text(language, titleKey)).unlisted();
        return guarded(Response.fromResponse(pages.privatePage(status, template, page)));
    }

    /** A page that says what {@code messageKey} holds under "…Title" and "…Text", and leads to the petition. */
    Response notice(int status, String messageKey, LinkedSignature signature, String nextKey) {
        Language language = language(signature);
        PetitionLink petition =
                PetitionLink.of(signature.petition(), signature.row().choices().language());
        TemplateInstance notice = SigningTemplates.notice(
                messages.text(language, messageKey + "Text"), petition, messages.text(language, nextKey));
        return answer(status, notice, language, messageKey + "Title");
    }

    /** No link of ours, or one that was cut off. */
    Response unknown(String acceptLanguage) {
        Language language = Languages.best(acceptLanguage);
        TemplateInstance notice =
                SigningTemplates.notice(messages.text(language, "signingLinkUnknownText"), null, null);
        return answer(404, notice, language, "signingLinkUnknownTitle");
    }

    /** On to the page that shows what is now true, by GET, so that reloading sends nothing twice. */
    Response onTo(String path) {
        return guarded(Response.seeOther(URI.create(path)).header("Cache-Control", "no-store"));
    }

    private static Response guarded(Response.ResponseBuilder answer) {
        return answer.header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
