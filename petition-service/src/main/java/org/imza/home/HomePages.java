package org.imza.home;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.campaignsummary.CampaignSummaries;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.MessageKey;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.texts.KitTexts;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.PublishedPetitions;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** What there is to sign, in the language asked for, else the browser's. */
@Path("/")
@PermitAll
@RunOnVirtualThread
class HomePages {

    private static final int ON_HOME = 20;
    private static final int CAMPAIGNS = 12;
    private static final int ON_PAGE = 50;
    private static final int LAST_PAGE = 1_000;

    private final PublishedPetitions petitions;
    private final PetitionCards cards;
    private final CampaignSummaries campaigns;
    private final Pages pages;
    private final Messages messages;

    HomePages(
            PublishedPetitions petitions,
            PetitionCards cards,
            CampaignSummaries campaigns,
            Pages pages,
            Messages messages) {
        this.petitions = petitions;
        this.cards = cards;
        this.campaigns = campaigns;
        this.pages = pages;
        this.messages = messages;
    }

    @GET
    public Response home(@RestQuery String lang, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Language language = Languages.chosen(lang, accepted);
        List<PetitionView> open = petitions.open(ON_HOME);
        return pages.publicPage(
                HomeTemplates.home(cards.of(open, language), campaigns.latest(CAMPAIGNS), open.size() == ON_HOME),
                page(language, Texts.HOME_TITLE, "/"));
    }

    @GET
    @Path("/petitions")
    public Response petitions(
            @RestQuery String lang,
            @RestQuery @DefaultValue("1") int page,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Language language = Languages.chosen(lang, accepted);
        int asked = Math.clamp(page, 1, LAST_PAGE);
        List<PetitionView> found = petitions.published((asked - 1) * ON_PAGE, ON_PAGE + 1);
        List<PetitionCard> shown = cards.of(found.subList(0, Math.min(ON_PAGE, found.size())), language);
        String earlier = found.size() > ON_PAGE ? address(language, asked + 1) : "";
        String later = asked > 1 ? address(language, asked - 1) : "";
        return pages.publicPage(
                HomeTemplates.petitions(shown, earlier, later),
                page(language, KitTexts.ALL_PETITIONS, PetitionAddress.LIST));
    }

    private static String address(Language language, int page) {
        return PetitionAddress.LIST + "?lang=" + language.tag() + "&page=" + page;
    }

    private Page page(Language language, MessageKey titleKey, String path) {
        return Pages.of(language, messages.text(language, titleKey))
                .describedAs(messages.text(language, Texts.HOME_DESCRIPTION))
                .at(path)
                .inLanguages(Pages.interfaceLinks(language, path));
    }
}
