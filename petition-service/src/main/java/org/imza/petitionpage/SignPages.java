package org.imza.petitionpage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.CompletionException;
import org.imza.kit.form.Checked;
import org.imza.kit.limit.Pace;
import org.imza.kit.problem.Problem;
import org.imza.petition.PetitionAddress;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.signing.SignatureInput;
import org.imza.signing.SigningPace;
import org.imza.signing.SigningPetition;
import org.imza.signing.Submission;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Signing by form. The answer tells nothing about the signer: a new, a waiting and a counted one get the same, at the
 * same speed. The database is asked only to show the form again.
 */
@Path("/petitions/{slug}")
@PermitAll
@RunOnVirtualThread
class SignPages {

    private final Petitions petitions;
    private final SigningPetition signing;
    private final SigningPace paces;
    private final SignAnswers answers;

    SignPages(Petitions petitions, SigningPetition signing, SigningPace paces, SignAnswers answers) {
        this.petitions = petitions;
        this.signing = signing;
        this.paces = paces;
        this.answers = answers;
    }

    @POST
    @Path("/sign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath String slug, @BeanParam SignatureInput sent, @Context HttpServerRequest request) {
        SignablePetition petition = petitions.signable(slug).orElseThrow(Problem::notFound);
        String asked = sent.language() == null ? "" : sent.language();
        String language = petition.titles().containsKey(asked) ? asked : petition.language();
        if (!petition.open()) {
            return answers.closed(petition, language);
        }
        SignatureInput form = sent.in(language);
        Checked<Submission> checked = form.check();
        if (!checked.sound()) {
            return answers.again(petition, form, checked);
        }
        return signed(petition, checked.command(), paces.next(request));
    }

    private Response signed(SignablePetition petition, Submission submission, Pace pace) {
        try {
            signing.sign(petition, submission, pace).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw e;
        }
        return Response.seeOther(
                        URI.create(PetitionAddress.translation(petition.slug(), submission.language()) + "/signed"))
                .build();
    }

    /** What happens next; the same for everyone who asks. */
    @GET
    @Path("/{tag}/signed")
    public Response signed(@RestPath String slug, @RestPath String tag) {
        SignablePetition petition = petitions
                .signable(slug)
                .filter(one -> one.titles().containsKey(tag))
                .orElseThrow(Problem::notFound);
        return answers.signed(petition, tag);
    }
}
