package org.imza.signaturereview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.moderation.TakedownGrounds;
import org.imza.moderation.TakedownInput;
import org.imza.petition.Petitions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The signatures of a petition, and what can be done to one of them, over JSON. */
@Path("/api/moderation/petitions/{id}/signatures")
@Demands(Permission.REVIEW_SIGNATURES)
@RunOnVirtualThread
class SignaturesApi {

    private final Petitions petitions;
    private final ModeratedSignatures words;
    private final InvalidatingSignature invalidating;
    private final ReinstatingSignature reinstating;
    private final SignatureTakedowns takedowns;
    private final SignedIn signedIn;

    SignaturesApi(
            Petitions petitions,
            ModeratedSignatures words,
            InvalidatingSignature invalidating,
            ReinstatingSignature reinstating,
            SignatureTakedowns takedowns,
            SignedIn signedIn) {
        this.petitions = petitions;
        this.words = words;
        this.invalidating = invalidating;
        this.reinstating = reinstating;
        this.takedowns = takedowns;
        this.signedIn = signedIn;
    }

    /** The latest first; the next page begins before its last id. */
    record Signatures(List<ModeratedSignature> signatures) {}

    /** A hundred counted and invalidated signatures, with what their signers let others see. */
    @GET
    public Signatures signatures(@RestPath UUID id, @RestQuery UUID before) {
        demandKnown(id);
        return new Signatures(words.ofPetition(id, before == null ? ModeratedSignatures.LAST : before));
    }

    /** It counts no more. */
    @POST
    @Path("/{signature}/invalidation")
    public void invalidate(@RestPath UUID id, @RestPath UUID signature, TakedownInput input) {
        TakedownGrounds grounds = grounds(input);
        invalidating.invalidate(
                signedIn.actor(),
                id,
                signature,
                input.version(),
                grounds.reason().code(),
                grounds.explanation());
    }

    /** It counts again. */
    @POST
    @Path("/{signature}/reinstatement")
    public void reinstate(@RestPath UUID id, @RestPath UUID signature) {
        reinstating.reinstate(signedIn.actor(), id, signature);
    }

    /** Nobody else sees its words; it still counts. */
    @POST
    @Path("/{signature}/words-takedown")
    public void takeDown(@RestPath UUID id, @RestPath UUID signature, TakedownInput input) {
        TakedownGrounds grounds = grounds(input);
        takedowns.decide(signedIn.actor(), signature, input.version(), WordsReview.NOT_SHOWN, grounds);
    }

    /** Everybody sees its words. */
    @POST
    @Path("/{signature}/words-publication")
    public void show(@RestPath UUID id, @RestPath UUID signature, ShowingInput input) {
        String version = ShowingInput.demanded(JsonMistakes.demand(input));
        takedowns.decide(signedIn.actor(), signature, version, WordsReview.SHOWN, null);
    }

    private static TakedownGrounds grounds(TakedownInput input) {
        return JsonMistakes.demand(input).checkOfSignature().orRefuse();
    }

    private void demandKnown(UUID petition) {
        if (petitions.signable(petition).isEmpty()) {
            throw Problem.notFound();
        }
    }
}
