package org.imza.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.imza.kit.page.ShownPicture;
import org.imza.petitionsummary.PetitionState;
import org.imza.petitionsummary.PetitionView;

/** A campaign as programs see it; {@code story} is Markdown, {@code path} its public page, {@code picture} may be missing. */
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
        ShownPicture picture) {

    /** Whose it is. */
    public record Organization(UUID id, String slug, String name) {}

    /** One of its petitions as it stands. */
    public record Petition(
            UUID id, String slug, String path, String title, PetitionState state, long signatures, long goal) {}

    static CampaignJson of(CampaignView campaign) {
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
                campaign.picture());
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
