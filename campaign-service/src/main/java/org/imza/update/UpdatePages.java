package org.imza.update;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.campaign.CampaignView;
import org.imza.campaign.Campaigns;
import org.imza.kit.blocks.Document;
import org.imza.kit.language.Language;
import org.imza.kit.page.LanguageLink;
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A posted update as the public sees it. */
@Path("/campaigns/{campaign}/updates/{update}")
@PermitAll
@RunOnVirtualThread
class UpdatePages {

    private static final int DESCRIPTION = 160;

    private final Updates updates;
    private final Campaigns campaigns;
    private final Pages pages;

    UpdatePages(Updates updates, Campaigns campaigns, Pages pages) {
        this.updates = updates;
        this.campaigns = campaigns;
        this.pages = pages;
    }

    /** The page. */
    @GET
    public Response show(
            @RestPath("campaign") String campaignSlug,
            @RestPath("update") String slug,
            @RestQuery String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        CampaignView campaign = campaigns.launched(campaignSlug);
        UpdateView update = updates.posted(campaign, slug);
        if (!update.path().equals(UpdateAddress.page(campaignSlug, slug))) {
            return Pages.moved(update.path());
        }
        Language spoken = campaign.interfaceLanguage(lang, acceptLanguage);
        Page page = Pages.of(spoken, update.text().title())
                .describedAs(Document.of(update.text().body()).excerpt(DESCRIPTION))
                .at(update.path())
                .inLanguages(Pages.interfaceLinks(spoken, update.path()))
                .withTexts(List.of(new LanguageLink(campaign.language(), update.path(), true)))
                .from(campaign.organization().name(), campaign.organization().path());
        return pages.publicPage(UpdateTemplates.update(campaign, update), page);
    }
}
