package org.imza.signaturereview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.moderation.TakedownInput;
import org.imza.petition.PetitionAddress;
import org.imza.petition.Petitions;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The signatures of a petition, and what can be done to one of them. */
@Path("/moderate/petitions/{id}/signatures")
@Demands(Permission.REVIEW_SIGNATURES)
@RunOnVirtualThread
class SignaturesPages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final Petitions petitions;
    private final ModeratedSignatures words;
    private final ReviewRows rows;
    private final SignatureTakedowns takedowns;

    SignaturesPages(
            Desk desk,
            SignedIn signedIn,
            Petitions petitions,
            ModeratedSignatures words,
            ReviewRows rows,
            SignatureTakedowns takedowns) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.petitions = petitions;
        this.words = words;
        this.rows = rows;
        this.takedowns = takedowns;
    }

    @GET
    public Response signatures(@RestPath UUID id, @RestQuery UUID before) {
        demandKnown(id);
        List<ModeratedSignature> found = words.ofPetition(id, before == null ? ModeratedSignatures.LAST : before);
        String next = found.size() < ModeratedSignatures.PAGE
                ? ""
                : path(id) + "?before=" + found.getLast().id();
        return desk.page(
                200,
                desk.text(Texts.SIGNERS_TITLE),
                SignatureReviewTemplates.signatures(PetitionAddress.review(id), rows.of(found), next));
    }

    @GET
    @Path("/{signature}/{takedown: invalidate|take-down}")
    public Response ask(
            @RestPath UUID id, @RestPath UUID signature, @RestPath String takedown, @RestQuery String version) {
        demandKnown(id);
        return takedowns.ask(id, signature, takedown, version);
    }

    @POST
    @Path("/{signature}/{takedown: invalidate|take-down}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @RestPath UUID id,
            @RestPath UUID signature,
            @RestPath String takedown,
            @RestForm String reason,
            @RestForm String explanation,
            @RestForm String version) {
        TakedownInput form = new TakedownInput(reason, explanation, null, version);
        return takedowns.remove(signedIn.actor(), id, signature, takedown, form);
    }

    @POST
    @Path("/{signature}/reinstate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reinstate(@RestPath UUID id, @RestPath UUID signature) {
        takedowns.reinstate(signedIn.actor(), id, signature);
        return Desk.seeOther(path(id));
    }

    @POST
    @Path("/{signature}/show")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(@RestPath UUID id, @RestPath UUID signature, @RestForm String version) {
        takedowns.show(signedIn.actor(), signature, version);
        return Desk.seeOther(path(id));
    }

    private static String path(UUID id) {
        return PetitionAddress.signatures(id);
    }

    private void demandKnown(UUID petition) {
        if (petitions.signable(petition).isEmpty()) {
            throw Problem.notFound();
        }
    }
}
