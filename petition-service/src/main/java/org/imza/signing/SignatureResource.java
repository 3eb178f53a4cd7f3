package org.imza.signing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.imza.batch.Written;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.jboss.resteasy.reactive.RestPath;

/** Signing over JSON. */
@Path("/api/petitions/{slug}/signatures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SignatureResource {

    private static final Answer CHECK_YOUR_MAIL = new Answer("check-your-mail");

    private final Petitions petitions;
    private final SigningPetition signing;
    private final Messages messages;

    SignatureResource(Petitions petitions, SigningPetition signing, Messages messages) {
        this.petitions = petitions;
        this.signing = signing;
        this.messages = messages;
    }

    /** The same words for everybody who signs. */
    record Answer(String status) {}

    /** Stores a signature; it counts once confirmed by mail. 202 for whoever signs, however often. */
    @POST
    public Response sign(@RestPath String slug, SignatureRequest request) {
        SignablePetition petition = petitions.signable(slug).orElseThrow(Problem::notFound);
        if (request == null) {
            throw Problem.of(400, "malformed", "The body is not the JSON expected.");
        }
        SignForm form = request.form(petition.language());
        refuseIfWrong(form.findings());
        Written.await(signing.sign(petition, form.toSubmission()));
        return Response.accepted(CHECK_YOUR_MAIL)
                .header("Cache-Control", "no-store")
                .build();
    }

    private void refuseIfWrong(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw Problem.invalid(findings.stream()
                    .map(f -> new FieldError(f.field(), messages.text(Language.ENGLISH, f.messageKey(), f.argument())))
                    .toList());
        }
    }
}
