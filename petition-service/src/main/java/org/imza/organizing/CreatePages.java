package org.imza.organizing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.id.Ids;
import org.imza.kit.session.SignedIn;
import org.imza.petition.CreatingPetition;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionDraft;
import org.imza.petition.PetitionView;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestQuery;

/** Starting a petition. */
@Path("/organize/petitions")
@Demands(Permission.WRITE_PETITIONS)
@RunOnVirtualThread
class CreatePages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final CreatingPetition creating;
    private final EditAnswers answers;
    private final OwnPictures pictures;

    CreatePages(Desk desk, SignedIn signedIn, CreatingPetition creating, EditAnswers answers, OwnPictures pictures) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.creating = creating;
        this.answers = answers;
        this.pictures = pictures;
    }

    @GET
    @Path("/new")
    public Response empty(@RestQuery UUID organization) {
        if (organization != null) {
            return form(
                    200, organization, PetitionForm.empty(desk.language().tag()), FormErrors.none(PetitionInput.FORM));
        }
        List<MemberOf> organizations = signedIn.actor().membershipsWith(Permission.WRITE_PETITIONS);
        if (organizations.size() == 1) {
            return Desk.seeOther(PetitionAddress.OWN + "/new?organization="
                    + organizations.getFirst().id());
        }
        return desk.page(200, desk.text(Texts.ORGANIZING_NEW_TITLE), OrganizingTemplates.choose(organizations));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam PetitionForm form) {
        Checked<PetitionDraft> draft = form.input().check(pictures.of(form.organization));
        if (!draft.sound()) {
            return form(422, form.organization, form, draft.in(desk::text));
        }
        form.id = form.id == null ? Ids.next() : form.id;
        PetitionView petition = creating.create(signedIn.actor(), form.organization, form.id, draft.command());
        if (form.changes(petition, draft.command())) {
            return answers.conflict(petition, form);
        }
        return Desk.seeOther(PetitionAddress.workplace(petition.id()) + "?saved=true");
    }

    private Response form(int status, UUID organizationId, PetitionForm form, FormErrors errors) {
        MemberOf organization = Access.demand(signedIn.actor(), Permission.WRITE_PETITIONS, organizationId);
        return desk.page(
                status,
                desk.text(Texts.ORGANIZING_NEW_TITLE),
                OrganizingTemplates.create(
                        organization,
                        form,
                        errors,
                        OfferedLanguages.choices(form.language()),
                        pictures.choice(organizationId, form)));
    }
}
