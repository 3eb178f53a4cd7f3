package org.imza.confirmation;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.Problem;
import org.imza.petition.PetitionAddress;

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

    /**
     * The language whose tag stands in an address.
     *
     * @throws Problem 404 if it is none, or not written as we write it
     */
    static Language inAddress(String tag) {
        try {
            Language language = Language.of(tag);
            if (language.tag().equals(tag)) {
                return language;
            }
        } catch (IllegalArgumentException e) {
            // No language has such a tag.
        }
        throw Problem.notFound();
    }

    /** The page {@code template}, whose title is the message {@code titleKey}. */
    Response answer(int status, TemplateInstance template, Language language, String titleKey) {
        return pages.secretPage(status, template, Pages.of(language, messages.text(language, titleKey)));
    }

    /** A page that says what {@code messageKey} holds under "…Title" and "…Text", and leads to the petition. */
    Response notice(int status, String messageKey, LinkedSignature signature, String nextKey) {
        PetitionLink petition =
                PetitionLink.of(signature.petition(), signature.row().choices().language());
        return notice(status, messageKey, language(signature), petition, nextKey);
    }

    /** The same; to the front page where {@code petition} is {@code null}. */
    Response notice(int status, String messageKey, Language language, PetitionLink petition, String nextKey) {
        TemplateInstance notice = ConfirmationTemplates.notice(
                messages.text(language, messageKey + "Text"), petition, messages.text(language, nextKey));
        return answer(status, notice, language, messageKey + "Title");
    }

    /** No link of ours, or one that was cut off. */
    Response unknown(String acceptLanguage) {
        Language language = Languages.best(acceptLanguage);
        TemplateInstance notice =
                ConfirmationTemplates.notice(messages.text(language, "signingLinkUnknownText"), null, null);
        return answer(404, notice, language, "signingLinkUnknownTitle");
    }

    /** On to what everybody may see who signed {@code signature}'s petition; its address says nothing of the signer. */
    Response thanks(LinkedSignature signature) {
        return onTo(signature, "thanks");
    }

    /** The same for who took the signature back. */
    Response withdrawn(LinkedSignature signature) {
        return onTo(signature, "withdrawn");
    }

    /** By GET, so that reloading sends nothing twice, and to an address that is no key to anything. */
    private static Response onTo(LinkedSignature signature, String page) {
        String tag = signature.row().choices().language();
        URI address =
                URI.create(PetitionAddress.translation(signature.petition().slug(), tag) + "/" + page);
        return Pages.secret(Response.seeOther(address)
                .header("Cache-Control", CachePolicy.NEVER)
                .build());
    }
}
