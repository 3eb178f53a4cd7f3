package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.text.EmailAddress;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Asking for a link to sign in. */
@Path("/organize/sign-in")
@PermitAll
@RunOnVirtualThread
class SignInPages {

    private final RequestingSignInLink requesting;
    private final SignInBrowser browser;
    private final Desk desk;

    SignInPages(RequestingSignInLink requesting, SignInBrowser browser, Desk desk) {
        this.requesting = requesting;
        this.browser = browser;
        this.desk = desk;
    }

    /** The form. */
    @GET
    public Response form(@RestQuery("return") String returnPath) {
        String path = LocalPath.of(returnPath).toString();
        return desk.open(
                200,
                desk.text(Texts.ACCOUNT_SIGN_IN),
                AccountTemplates.signIn("", path, FormErrors.none(AddressInput.SIGN_IN)));
    }

    /** Has the link mailed; the answer tells nobody whether it was. This browser need not be told whose link it is. */
    @POST
    public Response send(@RestForm String email, @RestForm("return") String returnPath) {
        LocalPath path = LocalPath.of(returnPath);
        Checked<EmailAddress> checked = new AddressInput(email).check(AddressInput.SIGN_IN);
        if (!checked.sound()) {
            return desk.open(
                    422,
                    desk.text(Texts.ACCOUNT_SIGN_IN),
                    AccountTemplates.signIn(email, path.toString(), checked.in(desk::text)));
        }
        EmailAddress address = checked.command();
        SecretToken mark = browser.mark();
        requesting.request(address, desk.language().tag(), path, mark.hash());
        return Response.fromResponse(
                        desk.open(200, desk.text(Texts.ACCOUNT_LINK_SENT), AccountTemplates.linkSent(address.value())))
                .cookie(browser.remembering(mark))
                .build();
    }
}
