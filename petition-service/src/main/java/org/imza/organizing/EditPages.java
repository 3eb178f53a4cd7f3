package org.imza.organizing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.session.SignedIn;
import org.imza.petition.ClosingPetition;
import org.imza.petition.EditingPetition;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionDraft;
import org.imza.petition.PetitionView;
import org.imza.petition.SubmittingPetition;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A petition as its organizer works on it: what it says, where it stands, what to do next. */
@Path("/organize/petitions")
@Demands(Permission.WRITE_PETITIONS)
@RunOnVirtualThread
class EditPages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final OwnPetition own;
    private final PetitionWorkplaces workplaces;
    private final OwnPictures pictures;
    private final EditingPetition editing;
    private final SubmittingPetition submitting;
    private final ClosingPetition closing;

    EditPages(
            Desk desk,
            SignedIn signedIn,
            OwnPetition own,
            PetitionWorkplaces workplaces,
            OwnPictures pictures,
            EditingPetition editing,
            SubmittingPetition submitting,
            ClosingPetition closing) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.own = own;
        this.workplaces = workplaces;
        this.pictures = pictures;
        this.editing = editing;
        this.submitting = submitting;
        this.closing = closing;
    }

    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public Response show(@RestPath UUID id, @RestQuery boolean saved) {
        PetitionView petition = own.of(id);
        return page(200, petition, PetitionForm.of(petition), FormErrors.none(PetitionInput.FORM), saved);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath UUID id, @BeanParam PetitionForm form) {
        PetitionView petition = own.of(id);
        Checked<PetitionDraft> draft = form.input().check(pictures.of(petition.organizationId()));
        if (!draft.sound()) {
            return page(422, petition, form, draft.in(desk::text), false);
        }
        editing.edit(signedIn.actor(), id, draft.command());
        return Desk.seeOther(PetitionAddress.workplace(id) + "?saved=true");
    }

    @POST
    @Path("/{id}/submit")
    public Response submit(@RestPath UUID id) {
        submitting.submit(signedIn.actor(), id);
        return Desk.seeOther(PetitionAddress.workplace(id));
    }

    @POST
    @Path("/{id}/close")
    public Response close(@RestPath UUID id) {
        closing.close(signedIn.actor(), id);
        return Desk.seeOther(PetitionAddress.workplace(id));
    }

    private Response page(int status, PetitionView petition, PetitionForm form, FormErrors errors, boolean saved) {
        return desk.page(
                status,
                petition.original().words().title(),
                OrganizingTemplates.edit(
                        workplaces.of(petition),
                        form,
                        errors,
                        OfferedLanguages.choices(form.language()),
                        pictures.choice(petition.organizationId(), form),
                        saved));
    }
}
