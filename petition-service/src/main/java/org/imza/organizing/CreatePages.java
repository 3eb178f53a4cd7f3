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
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.language.Messages;
import org.imza.kit.page.FormErrors;
import org.imza.kit.session.SignedIn;
import org.imza.organization.Membership;
import org.imza.organization.OrganizationView;
import org.imza.petition.CreatingPetition;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionDraft;
import org.imza.petition.PetitionView;
import org.jboss.resteasy.reactive.RestQuery;

/** Starting a petition. */
@Path("/organize/petitions")
@RolesAllowed("organizer")
@RunOnVirtualThread
class CreatePages {

    private final Desk desk;
    private final Messages messages;
    private final SignedIn signedIn;
    private final Membership membership;
    private final CreatingPetition creating;

    CreatePages(Desk desk, Messages messages, SignedIn signedIn, Membership membership, CreatingPetition creating) {
        this.desk = desk;
        this.messages = messages;
        this.signedIn = signedIn;
        this.membership = membership;
        this.creating = creating;
    }

    @GET
    @Path("/new")
    public Response empty(@RestQuery UUID organization) {
        if (organization != null) {
            return form(200, organization, PetitionForm.empty(desk.language().tag()), FormErrors.none());
        }
        if (signedIn.organizations().size() == 1) {
            return Desk.seeOther(PetitionAddress.OWN + "/new?organization="
                    + signedIn.organizations().getFirst().id());
        }
        return desk.page(200, desk.text("organizingNewTitle"), OrganizingTemplates.choose(signedIn.organizations()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam PetitionForm form) {
        Findings findings = new Findings();
        PetitionDraft draft = DraftCheck.check(form.input(), findings);
        if (findings.any()) {
            return form(422, form.organization, form, findings.in(desk.language(), messages));
        }
        PetitionView petition = creating.create(form.organization, signedIn.accountId(), draft);
        return Desk.seeOther(PetitionAddress.desk(petition.id()) + "?saved=true");
    }

    private Response form(int status, UUID organizationId, PetitionForm form, FormErrors errors) {
        OrganizationView organization = membership.demand(organizationId);
        return desk.page(
                status,
                desk.text("organizingNewTitle"),
                OrganizingTemplates.create(organization, form, errors, OfferedLanguages.choices(form.language)));
    }
}
