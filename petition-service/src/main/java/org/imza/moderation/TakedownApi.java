package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.PetitionJson;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.jboss.resteasy.reactive.RestPath;

/** Taking down and putting back what is public, over JSON. */
@Path("/api/moderation/petitions")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class TakedownApi {

    private final PetitionViews petitions;
    private final HidingPetition hiding;
    private final UnhidingPetition unhiding;
    private final ErasingSigners erasing;
    private final SettingReview setting;
    private final SignedIn signedIn;

    TakedownApi(
            PetitionViews petitions,
            HidingPetition hiding,
            UnhidingPetition unhiding,
            ErasingSigners erasing,
            SettingReview setting,
            SignedIn signedIn) {
        this.petitions = petitions;
        this.hiding = hiding;
        this.unhiding = unhiding;
        this.erasing = erasing;
        this.setting = setting;
        this.signedIn = signedIn;
    }

    /** The petition is public no more. */
    @POST
    @Path("/{id}/hiding")
    public PetitionJson hide(@RestPath UUID id, TakedownInput input) {
        TakedownGrounds grounds = JsonMistakes.demand(input).check().orRefuse();
        return PetitionJson.of(hiding.hide(signedIn.actor(), id, grounds.reason(), grounds.explanation()));
    }

    /** The petition is public again. */
    @POST
    @Path("/{id}/restoration")
    public PetitionJson unhide(@RestPath UUID id, DecisionInput input) {
        return PetitionJson.of(
                unhiding.unhide(signedIn.actor(), id, DecisionInput.demanded(JsonMistakes.demand(input))));
    }

    /** Who signed it is known to nobody any more; {@code confirmation} is the petition's address. No undo. */
    @POST
    @Path("/{id}/signers-erasure")
    public PetitionJson erase(@RestPath UUID id, TakedownInput input) {
        PetitionView petition = petitions.of(id).orElseThrow(Problem::notFound);
        TakedownGrounds grounds =
                JsonMistakes.demand(input).check(petition.slug()).orRefuse();
        return PetitionJson.of(erasing.erase(signedIn.actor(), id, grounds.reason(), grounds.explanation()));
    }

    /** Whether comments, and names that are shown whole, wait for a moderator. */
    @PUT
    @Path("/{id}/review")
    @Demands(Permission.REVIEW_SIGNATURES)
    public PetitionJson review(@RestPath UUID id, ReviewSettings settings) {
        return PetitionJson.of(setting.set(signedIn.actor(), id, JsonMistakes.demand(settings)));
    }
}
