package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.petition.PetitionJson;
import org.imza.petition.ReadingPetitions;
import org.jboss.resteasy.reactive.RestPath;

/** What moderators do, over JSON. */
@Path("/api/moderation/petitions")
@RolesAllowed("moderator")
@RunOnVirtualThread
class ModerationApi {

    private final ReadingPetitions petitions;
    private final PublishingPetition publishing;
    private final RejectingPetition rejecting;
    private final ApprovingTranslation approving;
    private final Messages messages;

    ModerationApi(
            ReadingPetitions petitions,
            PublishingPetition publishing,
            RejectingPetition rejecting,
            ApprovingTranslation approving,
            Messages messages) {
        this.petitions = petitions;
        this.publishing = publishing;
        this.rejecting = rejecting;
        this.approving = approving;
        this.messages = messages;
    }

    /** What waits for a decision. */
    record Waiting(List<PetitionJson> petitions) {}

    /** Petitions that wait for a moderator, then published ones with a translation that waits. */
    @GET
    public Waiting waiting() {
        return new Waiting(Stream.concat(petitions.inModeration().stream(), petitions.withWaitingTranslation().stream())
                .map(PetitionJson::of)
                .toList());
    }

    /** The petition goes public. */
    @POST
    @Path("/{id}/publication")
    public PetitionJson publish(@RestPath UUID id) {
        return PetitionJson.of(publishing.publish(id, OptionalLong.empty()));
    }

    /** The petition is turned down. */
    @POST
    @Path("/{id}/rejection")
    public PetitionJson reject(@RestPath UUID id, @NotNull RejectionInput input) {
        RejectionCheck.Checked checked = RejectionCheck.check(input, Language.ENGLISH, messages);
        if (checked.errors().any()) {
            throw RejectionCheck.problem(checked.errors());
        }
        return PetitionJson.of(
                rejecting.reject(id, checked.reason().orElseThrow(), checked.explanation(), OptionalLong.empty()));
    }

    /** A translation goes public. */
    @POST
    @Path("/{id}/translations/{tag}/publication")
    public PetitionJson approve(@RestPath UUID id, @RestPath String tag) {
        return PetitionJson.of(approving.approve(id, tag, OptionalLong.empty()));
    }
}
