package org.imza.petitionpage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.page.ShownPicture;
import org.imza.organization.OrganizationView;
import org.imza.petition.FurtherLink;
import org.imza.petition.PetitionState;

/**
 * A petition as the JSON API shows it to everybody; {@code body} is Markdown, {@code url} is {@code path} with this site's
 * name, {@code goal} the current one, as {@code currentGoal} is for whoever knows its organizers' view too.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicJson(
        UUID id,
        String slug,
        String url,
        PetitionState state,
        String language,
        String title,
        String summary,
        Map<String, Text> texts,
        OrganizationView organization,
        ShownPicture picture,
        List<String> decisionMakers,
        List<FurtherLink> links,
        Long signatures,
        Long goal,
        Instant publishedAt,
        Instant closedAt,
        Rejection rejection,
        String path,
        UUID organizationId,
        Long initialGoal,
        Long currentGoal) {

    /** The words in one language; {@code body} is left out of lists. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Text(String title, String summary, String body, String direction) {}

    /** Why it was turned down, by public code and in the moderator's words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rejection(String reason, String explanation) {}

    /** A page of the list; {@code next} is the address of the next one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listing(List<PublicJson> petitions, String next) {}
}
