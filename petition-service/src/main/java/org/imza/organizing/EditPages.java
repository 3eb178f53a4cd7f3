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
import org.imza.kit.form.Checked;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.ClosingPetition;
import org.imza.petition.EditingPetition;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionDraft;
import org.imza.petition.PetitionView;
import org.imza.petition.SubmittingAtOnce;
import org.imza.petition.SubmittingPetition;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A petition as its organizer works on it: what it says, where it stands, what to do next. */
@Path("/organize/petitions")
@Demands(Permission.WRITE_PETITIONS)
@RunOnVirtualThread
class EditPages {

    private static final int CONFLICT = 409;

    private final Desk desk;
    private final SignedIn signedIn;
    private final OwnPetition own;
    private final EditAnswers answers;
    private final OwnPictures pictures;
    private final EditingPetition editing;
    private final SubmittingAtOnce submittingAtOnce;
    private final SubmittingPetition submitting;
    private final ClosingPetition closing;

    EditPages(
            Desk desk,
            SignedIn signedIn,
            OwnPetition own,
            EditAnswers answers,
            OwnPictures pictures,
            EditingPetition editing,
            SubmittingAtOnce submittingAtOnce,
            SubmittingPetition submitting,
            ClosingPetition closing) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.own = own;
        this.answers = answers;
        this.pictures = pictures;
        this.editing = editing;
        this.submittingAtOnce = submittingAtOnce;
        this.submitting = submitting;
        this.closing = closing;
    }

    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public Response show(@RestPath UUID id, @RestQuery boolean saved) {
        return answers.stored(own.of(id), saved);
    }

    /** Every button of the page saves what is typed, and then does what it says. */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath UUID id, @BeanParam PetitionForm form) {
        PetitionView petition = own.of(id);
        Checked<PetitionDraft> draft = form.input().check(pictures.of(petition.organizationId()));
        if (!draft.sound()) {
            return answers.faulty(petition, form, draft.in(desk::text));
        }
        try {
            save(id, form, draft.command());
        } catch (Problem problem) {
            if (problem.status() != CONFLICT) {
                throw problem;
            }
            PetitionView now = own.of(id);
            if (!form.done(now, draft.command())) {
                return answers.conflict(now, form);
            }
        }
        return Desk.seeOther(form.next(id));
    }

    private void save(UUID id, PetitionForm form, PetitionDraft draft) {
        if (form.submits()) {
            submittingAtOnce.submit(signedIn.actor(), id, draft, form.unlessChanged(draft));
        } else {
            editing.edit(signedIn.actor(), id, draft, form.unlessChanged(draft));
        }
    }

    /** The button of the release before, which stood outside the form. */
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
}
