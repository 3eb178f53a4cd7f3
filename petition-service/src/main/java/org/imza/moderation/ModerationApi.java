package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.ModeratedPetitions;
import org.imza.petition.PetitionJson;
import org.imza.petition.PetitionViews;
import org.jboss.resteasy.reactive.RestPath;

/** What moderators do, over JSON. Each decision names the version it is about: 409 once that is no longer how it is. */
@Path("/api/moderation/petitions")
@Demands(Permission.REVIEW_PETITIONS)
@RunOnVirtualThread
class ModerationApi {

    private final PetitionViews petitions;
    private final ModeratedPetitions moderated;
    private final PublishingPetition publishing;
    private final RejectingPetition rejecting;
    private final ApprovingTranslation approving;
    private final SignedIn signedIn;

    ModerationApi(
            PetitionViews petitions,
            ModeratedPetitions moderated,
            PublishingPetition publishing,
            RejectingPetition rejecting,
            ApprovingTranslation approving,
            SignedIn signedIn) {
        this.petitions = petitions;
        this.moderated = moderated;
        this.publishing = publishing;
        this.rejecting = rejecting;
        this.approving = approving;
        this.signedIn = signedIn;
    }

    /** What waits for a decision. */
    record Waiting(List<PetitionJson> petitions) {}

    /** Petitions that wait for a moderator, then published ones with a translation that waits. */
    @GET
    public Waiting waiting() {
        return new Waiting(Stream.concat(moderated.inModeration().stream(), moderated.withWaitingTranslation().stream())
                .map(PetitionJson::of)
                .toList());
    }

    /** One petition, with the version that a decision has to name. */
    @GET
    @Path("/{id}")
    public PetitionJson one(@RestPath UUID id) {
        return petitions.of(id).map(PetitionJson::of).orElseThrow(Problem::notFound);
    }

    /** The petition goes public. */
    @POST
    @Path("/{id}/publication")
    public PetitionJson publish(@RestPath UUID id, DecisionInput input) {
        return PetitionJson.of(
                publishing.publish(signedIn.actor(), id, DecisionInput.demanded(JsonMistakes.demand(input))));
    }

    /** The petition is turned down. */
    @POST
    @Path("/{id}/rejection")
    public PetitionJson reject(@RestPath UUID id, RejectionInput input) {
        RejectionInput.Rejection rejection = JsonMistakes.demand(input).check().orRefuse();
        return PetitionJson.of(rejecting.reject(
                signedIn.actor(), id, rejection.reason(), rejection.explanation(), rejection.version()));
    }

    /** A translation goes public. */
    @POST
    @Path("/{id}/translations/{tag}/publication")
    public PetitionJson approve(@RestPath UUID id, @RestPath String tag, DecisionInput input) {
        return PetitionJson.of(
                approving.approve(signedIn.actor(), id, tag, DecisionInput.demanded(JsonMistakes.demand(input))));
    }
}
