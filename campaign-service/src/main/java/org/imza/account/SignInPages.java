package org.imza.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.imza.desk.Desk;
import org.imza.form.Fields;
import org.imza.kit.page.FormErrors;
import org.imza.kit.text.EmailAddress;

/** Signing in: the form, the mailed link's page with its one button, and the button. */
@Path("/organize/sign-in")
@PermitAll
@RunOnVirtualThread
public class SignInPages {

    private static final int GONE = 410;

    private final RequestingSignInLink requesting;
    private final SigningIn signingIn;
    private final SignInLinks links;
    private final SessionAnswers answers;
    private final Desk desk;
    private final Clock clock;

    SignInPages(
            RequestingSignInLink requesting,
            SigningIn signingIn,
            SignInLinks links,
            SessionAnswers answers,
            Desk desk,
            Clock clock) {
        this.requesting = requesting;
        this.signingIn = signingIn;
        this.links = links;
        this.answers = answers;
        this.desk = desk;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        static native TemplateInstance signIn(String email, String returnPath, FormErrors errors);

        static native TemplateInstance linkSent(String email);

        static native TemplateInstance useLink();

        static native TemplateInstance linkGone();
    }

    /** The form. */
    @GET
    public Response form(@QueryParam("return") String returnPath) {
        String path = LocalPath.of(returnPath).toString();
        return desk.open(desk.say("accountSignIn"), Templates.signIn("", path, FormErrors.none()));
    }

    /** Has the link mailed; the answer tells nobody whether it was. */
    @POST
    public Response send(@FormParam("email") String email, @FormParam("return") String returnPath) {
        LocalPath path = LocalPath.of(returnPath);
        Fields fields = new Fields();
        EmailAddress address = fields.read("email", null, () -> EmailAddress.parse(email));
        if (address == null) {
            return desk.openAgain(
                    desk.say("accountSignIn"), Templates.signIn(email, path.toString(), desk.errors(fields)));
        }
        requesting.request(address, desk.language().tag(), path);
        return desk.open(desk.say("accountLinkSent"), Templates.linkSent(address.value()));
    }

    /** Shows the button and changes nothing: mail scanners open links too. */
    @GET
    @Path("/{token}")
    public Response show(@PathParam("token") String token) {
        return links.works(new SecretToken(token), clock.instant())
                ? desk.open(desk.say("accountUseLink"), Templates.useLink())
                : gone();
    }

    /** Signs in. */
    @POST
    @Path("/{token}")
    public Response signIn(@PathParam("token") String token) {
        return signingIn
                .signIn(new SecretToken(token))
                .map(entry -> answers.goOn(entry.session(), 303, entry.returnPath()))
                .orElseGet(this::gone);
    }

    private Response gone() {
        return desk.open(GONE, desk.say("accountLinkGone"), Templates.linkGone());
    }
}
