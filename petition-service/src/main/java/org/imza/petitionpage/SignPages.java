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
import java.util.concurrent.CompletionException;
import org.imza.kit.form.Checked;
import org.imza.kit.language.Language;
import org.imza.kit.language.Languages;
import org.imza.kit.limit.Pace;
import org.imza.kit.problem.Problem;
import org.imza.petition.Petitions;
import org.imza.petition.SignablePetition;
import org.imza.signing.SignatureInput;
import org.imza.signing.SigningPace;
import org.imza.signing.SigningPetition;
import org.imza.signing.Submission;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Signing by form. The answer tells nothing that was not typed: a new, a waiting and a counted signer get the same, at the
 * same speed. It names the address the mail goes to, and so comes at once: on the way to another page that would have to
 * stand in an address or a cookie.
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
    public Response sign(
            @RestPath String slug,
            @RestQuery String lang,
            @BeanParam SignatureInput sent,
            @Context HttpServerRequest request) {
        SignablePetition petition = petitions.signable(slug).orElseThrow(Problem::notFound);
        String asked = sent.language() == null ? "" : sent.language();
        String language = petition.titles().containsKey(asked) ? asked : petition.language();
        Language spoken = Languages.around(Language.of(language), lang);
        if (!petition.open()) {
            return answers.closed(petition, language, spoken);
        }
        SignatureInput form = sent.in(language);
        Checked<Submission> checked = form.check();
        if (!checked.sound()) {
            return answers.again(petition, form, checked, spoken);
        }
        sign(petition, checked.command().spokenTo(spoken), paces.next(request));
        return answers.signed(petition, language, spoken, form);
    }

    private void sign(SignablePetition petition, Submission submission, Pace pace) {
        try {
            signing.sign(petition, submission, pace).toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw e;
        }
    }

    /** The same without what was typed, for everyone who asks: nothing personal stands in an address. */
    @GET
    @Path("/{tag}/signed")
    public Response signed(@RestPath String slug, @RestPath String tag, @RestQuery String lang) {
        SignablePetition petition = petitions
                .signable(slug)
                .filter(one -> one.titles().containsKey(tag))
                .orElseThrow(Problem::notFound);
        return answers.signed(petition, tag, Languages.around(Language.of(tag), lang), null);
    }
}
