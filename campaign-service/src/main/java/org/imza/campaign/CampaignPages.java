package org.imza.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.LanguageLink;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Campaigns as the public sees them. */
@Path("/campaigns")
@PermitAll
@RunOnVirtualThread
class CampaignPages {

    private final Campaigns campaigns;
    private final CampaignNews news;
    private final Messages messages;
    private final Pages pages;

    CampaignPages(Campaigns campaigns, CampaignNews news, Messages messages, Pages pages) {
        this.campaigns = campaigns;
        this.news = news;
        this.messages = messages;
        this.pages = pages;
    }

    /** All that are launched. */
    @GET
    public Response list(@RestQuery String lang, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Language language = Languages.chosen(lang, acceptLanguage);
        Page page = Pages.of(language, messages.text(language, Texts.CAMPAIGNS))
                .describedAs(messages.text(language, Texts.CAMPAIGNS_LEAD))
                .at(CampaignAddress.LIST)
                .inLanguages(Pages.interfaceLinks(language, CampaignAddress.LIST));
        return pages.publicPage(CampaignTemplates.campaigns(campaigns.launched()), page);
    }

    /** One of them: its story, its petitions as they stand, its news. */
    @GET
    @Path("/{slug}")
    public Response show(
            @RestPath String slug,
            @RestQuery String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        CampaignView campaign = campaigns.launched(slug);
        if (!campaign.slug().equals(slug)) {
            return Pages.moved(campaign.path());
        }
        Language spoken = campaign.interfaceLanguage(lang, acceptLanguage);
        Page page = Pages.of(spoken, campaign.title())
                .describedAs(campaign.summary())
                .at(campaign.path())
                .inLanguages(Pages.interfaceLinks(spoken, campaign.path()))
                .withTexts(List.of(new LanguageLink(campaign.language(), campaign.path(), true)))
                .from(campaign.organization().name(), campaign.organization().path());
        return pages.publicPage(CampaignTemplates.campaign(campaign, news.posted(campaign), null), page);
    }
}
