package org.imza.account;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.imza.kit.desk.Desk;
import org.imza.kit.page.Pages;
import org.imza.kit.sealed.MasterKeys;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Behind a mailed link: the page with its one button, and the button. No address bar here is ever told to another site. */
@Path("/organize/sign-in/{token}")
@PermitAll
@RunOnVirtualThread
class SignInLinkPages {

    private static final int GONE = 410;
    private static final int NOT_YET = 403;

    private final SigningIn signingIn;
    private final SignInLinks links;
    private final SignInBrowser browser;
    private final SessionAnswers answers;
    private final MasterKeys masterKeys;
    private final Desk desk;
    private final Clock clock;

    SignInLinkPages(
            SigningIn signingIn,
            SignInLinks links,
            SignInBrowser browser,
            SessionAnswers answers,
            MasterKeys masterKeys,
            Desk desk,
            Clock clock) {
        this.signingIn = signingIn;
        this.links = links;
        this.browser = browser;
        this.answers = answers;
        this.masterKeys = masterKeys;
        this.desk = desk;
        this.clock = clock;
    }

    /** Where the link of {@code token} leads. */
    static String path(SecretToken token) {
        return "/organize/sign-in/" + token.value();
    }

    /** Shows the button and changes nothing: mail scanners open links too. */
    @GET
    public Response show(@RestPath String token) {
        return button(new SecretToken(token), 200);
    }

    /** Signs in, if this browser was shown the button. */
    @POST
    public Response signIn(@RestPath String token, @RestForm String proof) {
        SecretToken link = new SecretToken(token);
        if (!browser.proves(proof, link)) {
            return button(link, NOT_YET);
        }
        return signingIn
                .signIn(link)
                .map(entry -> Response.fromResponse(answers.goOn(entry.session(), 303, entry.returnPath()))
                        .cookie(browser.forgetting())
                        .build())
                .orElseGet(this::gone);
    }

    private Response button(SecretToken token, int status) {
        Optional<SignInLink> link = links.working(token, clock.instant());
        return link.map(working -> button(token, working, status)).orElseGet(this::gone);
    }

    private Response button(SecretToken token, SignInLink link, int status) {
        SecretToken mark = browser.mark();
        String elsewhere = browser.askedFor(link) ? "" : link.address.open(link.accountId, masterKeys);
        TemplateInstance page =
                AccountTemplates.useLink(SignInBrowser.proof(mark, token), elsewhere, status == NOT_YET);
        return Response.fromResponse(Pages.secret(desk.open(status, desk.text(Texts.ACCOUNT_USE_LINK), page)))
                .cookie(browser.remembering(mark))
                .build();
    }

    private Response gone() {
        return Pages.secret(desk.open(GONE, desk.text(Texts.ACCOUNT_LINK_GONE), AccountTemplates.linkGone()));
    }
}
