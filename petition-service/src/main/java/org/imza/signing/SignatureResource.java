package org.imza.signing;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.imza.kit.language.Language;
import org.imza.kit.language.Messages;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.jboss.resteasy.reactive.RestPath;

/** Signing over JSON. Nothing here blocks: it runs on the threads that read from the network. */
@Path("/api/petitions/{slug}/signatures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
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
    public CompletionStage<Response> sign(@RestPath String slug, SignatureRequest request) {
        SignablePetition petition = petitions.signable(slug).orElseThrow(Problem::notFound);
        if (request == null) {
            throw Problem.of(400, "malformed", "The body is not the JSON expected.");
        }
        SignCheck check = SignCheck.of(request.form(petition.language()));
        refuseIfWrong(check.findings());
        return signing.sign(petition, check.submission())
                .thenApply(stored -> Response.accepted(CHECK_YOUR_MAIL)
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private void refuseIfWrong(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw Problem.invalid(findings.stream()
                    .map(f -> new FieldError(f.field(), messages.text(Language.ENGLISH, f.messageKey(), f.argument())))
                    .toList());
        }
    }
}
