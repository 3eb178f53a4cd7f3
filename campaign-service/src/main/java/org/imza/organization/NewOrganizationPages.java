package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.account.SessionAnswers;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.id.Ids;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;

/** Founding a group. */
@Path("/organize/organizations")
@Demands(Permission.FOUND_ORGANIZATION)
@RunOnVirtualThread
class NewOrganizationPages {

    private final CreatingOrganization creating;
    private final SessionAnswers answers;
    private final Desk desk;

    NewOrganizationPages(CreatingOrganization creating, SessionAnswers answers, Desk desk) {
        this.creating = creating;
        this.answers = answers;
        this.desk = desk;
    }

    /** The form; its id makes sending it twice one group. */
    @GET
    @Path("/new")
    public Response form() {
        return desk.page(
                200,
                desk.text(Texts.ORGANIZATION_NEW),
                OrganizationTemplates.founding(Ids.next(), "", FormErrors.none(OrganizationInput.FORM)));
    }

    /** Founds it; the session's token holds it from now on. */
    @POST
    public Response create(@RestForm UUID id, @RestForm("name") String typed) {
        UUID chosen = id == null ? Ids.next() : id;
        Checked<String> name = new OrganizationInput(typed).check();
        if (!name.sound()) {
            return desk.page(
                    422,
                    desk.text(Texts.ORGANIZATION_NEW),
                    OrganizationTemplates.founding(chosen, typed, name.in(desk::text)));
        }
        return answers.goOn(
                creating.create(desk.actor(), chosen, name.command()).token(), "/organize");
    }
}
