package org.imza.organization;

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
import org.imza.kit.page.Page;
import org.imza.kit.page.Pages;
import org.imza.kit.problem.Problem;
import org.imza.petitionsummary.PetitionSummaries;
import org.imza.petitionsummary.PetitionView;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A group's public page: what it asks for and how far it has come. */
@Path("/organizations/{slug}")
@PermitAll
@RunOnVirtualThread
class OrganizationPages {

    private final Organizations organizations;
    private final PetitionSummaries petitions;
    private final CampaignShelf campaigns;
    private final Messages messages;
    private final Pages pages;

    OrganizationPages(
            Organizations organizations,
            PetitionSummaries petitions,
            CampaignShelf campaigns,
            Messages messages,
            Pages pages) {
        this.organizations = organizations;
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.messages = messages;
        this.pages = pages;
    }

    /** The page. Nothing is shown of a group that has nothing public yet, not even its name. */
    @GET
    public Response show(
            @RestPath String slug,
            @RestQuery String lang,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        OrganizationView organization = organizations.withSlug(slug).orElseThrow(Problem::notFound);
        Language language = Languages.chosen(lang, acceptLanguage);
        List<PetitionView> published = petitions.ofOrganization(organization.id()).stream()
                .filter(petition -> petition.state().published())
                .toList();
        if (published.isEmpty()) {
            throw Problem.notFound();
        }
        if (!organization.slug().equals(slug)) {
            return Pages.moved(organization.path());
        }
        Page page = Pages.of(language, organization.name())
                .describedAs(messages.text(language, Texts.ORGANIZATION_DESCRIPTION, organization.name()))
                .at(organization.path())
                .from(organization.name(), organization.path())
                .inLanguages(Pages.interfaceLinks(language, organization.path()));
        return pages.publicPage(
                OrganizationTemplates.organization(
                        organization,
                        published.stream().filter(PetitionView::open).toList(),
                        published.stream().filter(petition -> !petition.open()).toList(),
                        campaigns.ofOrganization(organization.id(), true),
                        language.tag()),
                page);
    }
}
