package org.imza.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.site.PublicAddress;
import org.imza.kit.version.Versioned;
import org.imza.petitionsummary.PetitionState;
import org.imza.petitionsummary.PetitionView;

/**
 * A campaign as programs see it; {@code story} is Markdown, {@code url} its public page and {@code path} the same without
 * this site's name, {@code picture} may be missing. {@code version} and {@code draft}, the words that are to become public,
 * are for its members only.
 */
record CampaignJson(
        UUID id,
        String slug,
        String path,
        String language,
        String title,
        String summary,
        String story,
        Organization organization,
        boolean launched,
        Instant launchedAt,
        List<Petition> petitions,
        ShownPicture picture,
        String url,
        UUID organizationId,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer version,
        @JsonInclude(JsonInclude.Include.NON_NULL) Draft draft)
        implements Versioned {

    /** What was written beside the public words. */
    public record Draft(String language, String title, String summary, String story) {

        private static Draft of(CampaignView campaign) {
            CampaignText text = campaign.draft().text();
            return new Draft(text.language(), text.title(), text.summary(), text.story());
        }
    }

    /** Whose it is. */
    public record Organization(UUID id, String slug, String name) {}

    /** One of its petitions as it stands. */
    public record Petition(
            UUID id, String slug, String path, String title, PetitionState state, long signatures, long goal) {}

    /** For everybody. */
    static CampaignJson of(CampaignView campaign, PublicAddress site) {
        return of(campaign, site, null, null);
    }

    /** For its members. */
    static CampaignJson own(CampaignView campaign, PublicAddress site) {
        return of(campaign, site, campaign.version(), campaign.rewritten() ? Draft.of(campaign) : null);
    }

    @Override
    public Long entityVersion() {
        return version == null ? null : version.longValue();
    }

    private static CampaignJson of(CampaignView campaign, PublicAddress site, Integer version, Draft draft) {
        return new CampaignJson(
                campaign.id(),
                campaign.slug(),
                campaign.path(),
                campaign.languageTag(),
                campaign.title(),
                campaign.summary(),
                campaign.shown().story().markdown(),
                new Organization(
                        campaign.organization().id(),
                        campaign.organization().slug(),
                        campaign.organization().name()),
                campaign.launched(),
                campaign.launchedAt(),
                campaign.petitions().stream()
                        .map(petition -> petition(petition, campaign.languageTag()))
                        .toList(),
                campaign.picture(),
                site.of(campaign.path()),
                campaign.organization().id(),
                version,
                draft);
    }

    private static Petition petition(PetitionView petition, String language) {
        return new Petition(
                petition.id(),
                petition.slug(),
                petition.path(language),
                petition.title(language),
                petition.state(),
                petition.signatures(),
                petition.goal());
    }
}
