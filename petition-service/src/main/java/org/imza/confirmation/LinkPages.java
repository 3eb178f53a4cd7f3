package org.imza.confirmation;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.Problem;
import org.imza.petition.PetitionAddress;
import org.imza.texts.Texts;

/** Answers to people who follow a link from a mail: kept by no cache, listed by no search engine, told to no one. */
@Singleton
class LinkPages {

    private final Pages pages;
    private final Messages messages;

    LinkPages(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    /** The language of the words that somebody signed. */
    private static Language written(LinkedSignature signature) {
        return Language.of(signature.row().choices().language());
    }

    /** The language to speak with a signer, whose link asks for {@code lang}. */
    static Language language(LinkedSignature signature, String lang) {
        return Languages.around(written(signature), lang);
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
    Response answer(int status, TemplateInstance template, Language language, MessageKey titleKey) {
        return pages.secretPage(status, template, page(language, messages.text(language, titleKey)));
    }

    /** Its address is a key, which stands in no link: those of the switch are relative. */
    private static Page page(Language language, String title) {
        return Pages.of(language, title).inLanguages(Pages.interfaceLinks(language, ""));
    }

    /** A page that says what is the matter, and leads to the petition. */
    Response notice(int status, Notice notice, LinkedSignature signature, String lang, MessageKey nextKey) {
        Language language = language(signature, lang);
        PetitionLink petition =
                PetitionLink.of(signature.petition(), written(signature).tag(), language);
        return notice(status, notice, language, petition, nextKey);
    }

    /** The same; to the front page where {@code petition} is {@code null}. */
    Response notice(int status, Notice notice, Language language, PetitionLink petition, MessageKey nextKey) {
        TemplateInstance page = ConfirmationTemplates.notice(
                messages.text(language, notice.text()), petition, messages.text(language, nextKey));
        return answer(status, page, language, notice.title());
    }

    /** No link of ours, or one that was cut off. */
    Response unknown(String lang, String acceptLanguage) {
        Language language = Languages.chosen(lang, acceptLanguage);
        TemplateInstance notice =
                ConfirmationTemplates.notice(messages.text(language, Texts.SIGNING_LINK_UNKNOWN_TEXT), null, null);
        return answer(404, notice, language, Texts.SIGNING_LINK_UNKNOWN_TITLE);
    }

    /** On to what everybody may see who signed {@code signature}'s petition; its address says nothing of the signer. */
    Response thanks(LinkedSignature signature, String lang) {
        return onTo(signature, "thanks", lang);
    }

    /** The same for who took the signature back. */
    Response withdrawn(LinkedSignature signature, String lang) {
        return onTo(signature, "withdrawn", lang);
    }

    /** By GET, so that reloading sends nothing twice, and to an address that unlocks nothing. */
    private static Response onTo(LinkedSignature signature, String page, String lang) {
        Language written = written(signature);
        String path = PetitionAddress.translation(signature.petition().slug(), written.tag()) + "/" + page;
        return Pages.secret(Response.seeOther(URI.create(Pages.around(written, language(signature, lang), path)))
                .header("Cache-Control", CachePolicy.NEVER)
                .build());
    }
}
