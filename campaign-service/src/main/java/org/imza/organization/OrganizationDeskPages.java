package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.imza.account.SessionAnswers;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;

/** Founding a group. */
@Path("/organize/organizations")
@Demands(Permission.FOUND_ORGANIZATION)
@RunOnVirtualThread
class OrganizationDeskPages {

    private final CreatingOrganization creating;
    private final SessionAnswers answers;
    private final Desk desk;

    OrganizationDeskPages(CreatingOrganization creating, SessionAnswers answers, Desk desk) {
        this.creating = creating;
        this.answers = answers;
        this.desk = desk;
    }

    /** The form. */
    @GET
    @Path("/new")
    public Response form() {
        return desk.page(
                200,
                desk.text(Texts.ORGANIZATION_NEW),
                OrganizationTemplates.founding("", FormErrors.none(OrganizationInput.FORM)));
    }

    /** Founds it; the session's token holds it from now on. */
    @POST
    public Response create(@RestForm("name") String typed) {
        Checked<String> name = new OrganizationInput(typed).check();
        if (!name.sound()) {
            return desk.page(
                    422, desk.text(Texts.ORGANIZATION_NEW), OrganizationTemplates.founding(typed, name.in(desk::text)));
        }
        return answers.goOn(creating.create(name.command(), desk.actor()).token(), "/organize");
    }
}
