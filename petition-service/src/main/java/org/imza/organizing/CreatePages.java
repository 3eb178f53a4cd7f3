package org.imza.organizing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.session.SignedIn;
import org.imza.organization.Membership;
import org.imza.organization.OrganizationView;
import org.imza.petition.CreatingPetition;
import org.imza.petition.PetitionDraft;
import org.imza.petition.PetitionView;
import org.jboss.resteasy.reactive.RestQuery;

/** Starting a petition. */
@Path("/organize/petitions")
@RolesAllowed("organizer")
@RunOnVirtualThread
class CreatePages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final Membership membership;
    private final CreatingPetition creating;

    CreatePages(Desk desk, SignedIn signedIn, Membership membership, CreatingPetition creating) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.membership = membership;
        this.creating = creating;
    }

    @GET
    @Path("/new")
    public Response empty(@RestQuery UUID organization) {
        if (organization != null) {
            return form(
                    200, organization, PetitionForm.empty(desk.language().tag()), FormErrors.none(PetitionInput.FORM));
        }
        if (signedIn.organizations().size() == 1) {
            return Desk.seeOther("/organize/petitions/new?organization="
                    + signedIn.organizations().getFirst().id());
        }
        return desk.page(200, desk.text("organizingNewTitle"), OrganizingTemplates.choose(signedIn.organizations()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam PetitionForm form) {
        Checked<PetitionDraft> draft = form.input().check();
        if (!draft.sound()) {
            return form(422, form.organization, form, draft.in(desk::text));
        }
        PetitionView petition = creating.create(form.organization, signedIn.accountId(), draft.command());
        return Desk.seeOther("/organize/petitions/" + petition.id() + "?saved=true");
    }

    private Response form(int status, UUID organizationId, PetitionForm form, FormErrors errors) {
        OrganizationView organization = membership.demand(organizationId);
        return desk.page(
                status,
                desk.text("organizingNewTitle"),
                OrganizingTemplates.create(organization, form, errors, TextLanguages.choices(form.language)));
    }
}
