package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imza.desk.Desk;
import org.imza.kit.language.Language;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.petition.PetitionView;
import org.imza.petition.ReadingPetitions;
import org.imza.petition.TextView;

/** What waits for a moderator, the longest waiting first. */
@Path("/moderate")
@RolesAllowed("moderator")
@RunOnVirtualThread
class QueuePage {

    private final Desk desk;
    private final ReadingPetitions petitions;
    private final Organizations organizations;

    QueuePage(Desk desk, ReadingPetitions petitions, Organizations organizations) {
        this.desk = desk;
        this.petitions = petitions;
        this.organizations = organizations;
    }

    @GET
    public Response queue() {
        return desk.page(
                200,
                desk.text("moderationTitle"),
                ModerationTemplates.queue(
                        rows(petitions.inModeration(), text -> true, PetitionView::submittedAt),
                        rows(petitions.withWaitingTranslation(), text -> !text.approved(), PetitionView::publishedAt)));
    }

    private List<QueueRow> rows(
            List<PetitionView> waiting, Predicate<TextView> toRead, Function<PetitionView, Instant> since) {
        Map<UUID, OrganizationView> names = organizations.of(
                waiting.stream().map(PetitionView::organizationId).toList());
        return waiting.stream()
                .map(petition -> new QueueRow(
                        "/moderate/petitions/" + petition.id(),
                        petition.original().words().title(),
                        Language.of(petition.language()),
                        names.get(petition.organizationId()).name(),
                        languages(petition, toRead),
                        since.apply(petition)))
                .toList();
    }

    private static String languages(PetitionView petition, Predicate<TextView> toRead) {
        return petition.texts().values().stream()
                .filter(toRead)
                .map(text -> Language.of(text.language()).ownName())
                .collect(Collectors.joining(" · "));
    }
}
