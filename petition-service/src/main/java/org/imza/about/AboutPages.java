package org.imza.about;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.imza.kit.blocks.Document;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.texts.KitTexts;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Pages in plain words. */
@Path("/about")
@PermitAll
@RunOnVirtualThread
class AboutPages {

    private final Pages pages;
    private final Messages messages;

    AboutPages(Pages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @GET
    @Path("/how-it-works")
    public Response howItWorks(@RestQuery String lang, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return page(
                Languages.chosen(lang, accepted),
                KitTexts.HOW_IT_WORKS,
                Texts.ABOUT_HOW_IT_WORKS,
                "/about/how-it-works");
    }

    @GET
    @Path("/privacy")
    public Response privacy(@RestQuery String lang, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return page(
                Languages.chosen(lang, accepted),
                KitTexts.PRIVACY_IN_PLAIN_WORDS,
                Texts.ABOUT_PRIVACY,
                "/about/privacy");
    }

    private Response page(Language language, MessageKey titleKey, MessageKey textKey, String path) {
        Page page = Pages.of(language, messages.text(language, titleKey))
                .at(path)
                .inLanguages(Pages.interfaceLinks(language, path));
        String html = Document.of(messages.text(language, textKey)).html();
        return pages.publicPage(AboutTemplates.about(html), page);
    }
}
