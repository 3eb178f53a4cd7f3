package org.imza.organizing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.id.Ids;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.repeat.CreatingOnce;
import org.imza.kit.session.SignedIn;
import org.imza.petition.ClosingPetition;
import org.imza.petition.CreatingPetition;
import org.imza.petition.EditingPetition;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionDraft;
import org.imza.petition.PetitionJson;
import org.imza.petition.SubmittingPetition;
import org.imza.petition.TranslatingPetition;
import org.imza.petition.TranslationDraft;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What organizers do with petitions, over JSON. */
@Path("/api/petitions")
@Demands(Permission.WRITE_PETITIONS)
@RunOnVirtualThread
class PetitionApi {

    private final SignedIn signedIn;
    private final CreatingOnce once;
    private final OwnPetition own;
    private final OwnPictures pictures;
    private final CreatingPetition creating;
    private final EditingPetition editing;
    private final TranslatingPetition translating;
    private final SubmittingPetition submitting;
    private final ClosingPetition closing;

    PetitionApi(
            SignedIn signedIn,
            CreatingOnce once,
            OwnPetition own,
            OwnPictures pictures,
            CreatingPetition creating,
            EditingPetition editing,
            TranslatingPetition translating,
            SubmittingPetition submitting,
            ClosingPetition closing) {
        this.signedIn = signedIn;
        this.once = once;
        this.own = own;
        this.pictures = pictures;
        this.creating = creating;
        this.editing = editing;
        this.translating = translating;
        this.submitting = submitting;
        this.closing = closing;
    }

    /** A new draft; where its organization reads it is its {@code Location}. */
    @POST
    public Response create(PetitionInput input, @RestHeader(CreatingOnce.HEADER) String key) {
        PetitionInput sent = JsonMistakes.demand(input);
        PetitionDraft draft = sent.check(pictures.of(sent.organizationId())).orRefuse();
        UUID id = once.create(
                signedIn.actor(),
                key,
                "petition",
                sent,
                () -> creating.create(signedIn.actor(), sent.organizationId(), Ids.next(), draft)
                        .id());
        return Response.created(URI.create(PetitionAddress.ownJson(id)))
                .entity(PetitionJson.of(own.of(id)))
                .build();
    }

    /** The draft rewritten. */
    @PUT
    @Path("/{id}")
    public PetitionJson edit(@RestPath UUID id, PetitionInput input) {
        PetitionInput sent = JsonMistakes.demand(input);
        UUID organization = own.of(id).organizationId();
        return PetitionJson.of(editing.edit(
                signedIn.actor(), id, sent.check(pictures.of(organization)).orRefuse(), any -> {}));
    }

    /** A translation added or rewritten. */
    @PUT
    @Path("/{id}/translations/{tag}")
    public PetitionJson translate(@RestPath UUID id, @RestPath String tag, WordsInput input) {
        String language = TranslationPages.known(tag).tag();
        return PetitionJson.of(translating.translate(
                signedIn.actor(),
                id,
                language,
                TranslationDraft.whole(JsonMistakes.demand(input).check().orRefuse()),
                any -> {}));
    }

    /** Handed to the moderators. */
    @POST
    @Path("/{id}/submission")
    public PetitionJson submit(@RestPath UUID id) {
        return PetitionJson.of(submitting.submit(signedIn.actor(), id));
    }

    /** Closed for signatures. */
    @POST
    @Path("/{id}/closure")
    public PetitionJson close(@RestPath UUID id) {
        return PetitionJson.of(closing.close(signedIn.actor(), id));
    }
}
