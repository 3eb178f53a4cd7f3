package org.imza.keptform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imza.account.LocalPath;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.http.PostedForm;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.FormOwner;
import org.imza.kit.session.SignedIn;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where forms of any service are sent once more that nobody could take: their sender is not signed in, or was so anew since. */
@Path("/organize/kept")
@Demands(Permission.USE_OWN_ACCOUNT)
@RunOnVirtualThread
class KeptFormPages {

    private final KeepingForm keeping;
    private final KeptForms forms;
    private final KeptFormConfig config;
    private final FormOwner owner;
    private final SignedIn signedIn;
    private final Desk desk;
    private final Clock clock;

    KeptFormPages(
            KeepingForm keeping,
            KeptForms forms,
            KeptFormConfig config,
            FormOwner owner,
            SignedIn signedIn,
            Desk desk,
            Clock clock) {
        this.keeping = keeping;
        this.forms = forms;
        this.config = config;
        this.owner = owner;
        this.signedIn = signedIn;
        this.desk = desk;
        this.clock = clock;
    }

    /** A text of the form by the name of its field. */
    public record Text(String name, String value) {}

    /** Keeps it for whoever opened the form, and leads there by way of signing in. */
    @POST
    @PermitAll
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response keep(@RestQuery("return") String returnPath, @RestForm(PostedForm.OWNER) String sealedOwner) {
        return owner.of(sealedOwner)
                .flatMap(account ->
                        keeping.keep(account, LocalPath.of(returnPath).toString(), PostedForm.current()))
                .map(id -> Desk.seeOther("/organize/kept/" + id))
                .orElseGet(this::nothingKept);
    }

    private Response nothingKept() {
        if (signedIn.present()) {
            throw Problem.of(403, "form-not-ours");
        }
        return Desk.seeOther("/organize/sign-in?return=/organize");
    }

    /** Shows it to its owner, with a button that sends it where it was meant to go. */
    @GET
    @Path("/{id}")
    public Response show(@RestPath UUID id) {
        KeptForm form = forms.of(signedIn.accountId(), id, clock.instant().minus(config.life()))
                .orElseThrow(Problem::notFound);
        List<Text> texts = form.texts().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Text(field.getKey(), value)))
                .toList();
        return desk.page(
                200,
                desk.text(Texts.KEPT_FORM_TITLE),
                KeptFormTemplates.kept(form.path(), texts, new PostedForm(form.texts()).written()));
    }
}
