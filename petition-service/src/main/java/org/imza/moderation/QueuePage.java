package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.language.Language;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.petition.ModeratedPetitions;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.imza.petition.TextView;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestQuery;

/** What waits for a moderator, the longest waiting first. */
@Path("/moderate")
@Demands(Permission.REVIEW_PETITIONS)
@RunOnVirtualThread
class QueuePage {

    private static final Pattern ADDRESS = Pattern.compile("^(?:.*/petitions/)?([^/?#]*).*$");

    private final Desk desk;
    private final PetitionViews petitions;
    private final ModeratedPetitions moderated;
    private final Organizations organizations;

    QueuePage(Desk desk, PetitionViews petitions, ModeratedPetitions moderated, Organizations organizations) {
        this.desk = desk;
        this.petitions = petitions;
        this.moderated = moderated;
        this.organizations = organizations;
    }

    @GET
    public Response queue() {
        return page(200, "");
    }

    /** The petition that has or had an address, given as its last part or as a whole link. */
    @GET
    @Path("/find")
    public Response find(@RestQuery @DefaultValue("") String address) {
        String slug = ADDRESS.matcher(address.strip().replace("\0", "")).replaceFirst("$1");
        return petitions
                .at(slug)
                .map(petition -> Desk.seeOther(PetitionAddress.review(petition.id())))
                .orElseGet(() -> page(404, address));
    }

    private Response page(int status, String notFound) {
        return desk.page(
                status,
                desk.text(Texts.MODERATION_TITLE),
                ModerationTemplates.queue(
                        rows(moderated.inModeration(), text -> true, PetitionView::submittedAt),
                        rows(moderated.withWaitingTranslation(), text -> !text.approved(), PetitionView::publishedAt),
                        rows(moderated.hidden(), text -> true, PetitionView::createdAt),
                        notFound));
    }

    private List<QueueRow> rows(
            List<PetitionView> waiting, Predicate<TextView> toRead, Function<PetitionView, Instant> since) {
        Map<UUID, OrganizationView> names = organizations.of(
                waiting.stream().map(PetitionView::organizationId).toList());
        return waiting.stream()
                .map(petition -> new QueueRow(
                        PetitionAddress.review(petition.id()),
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
