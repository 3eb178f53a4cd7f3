package org.imza.organizing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Conflict;
import org.imza.kit.form.FormErrors;
import org.imza.petition.PetitionView;

/** The page of a petition that is written, whatever came of what was sent. */
@ApplicationScoped
class EditAnswers {

    private static final int CONFLICT = 409;

    private final Desk desk;
    private final PetitionWorkplaces workplaces;
    private final OwnPictures pictures;

    EditAnswers(Desk desk, PetitionWorkplaces workplaces, OwnPictures pictures) {
        this.desk = desk;
        this.workplaces = workplaces;
        this.pictures = pictures;
    }

    /** The petition as it is. */
    Response stored(PetitionView petition, boolean saved) {
        return page(200, petition, PetitionForm.of(petition), FormErrors.none(PetitionInput.FORM), saved);
    }

    /** With what has to be corrected in what was sent. */
    Response faulty(PetitionView petition, PetitionForm form, FormErrors errors) {
        return page(422, petition, form, errors, false);
    }

    /** With what was sent beside the petition as it is by now; sent once more, it takes its place. */
    Response conflict(PetitionView petition, PetitionForm form) {
        PetitionForm stored = PetitionForm.of(petition);
        form.seen = stored.seen;
        Conflict conflict =
                Meanwhile.edited(petition).between(PetitionInput.FORM, stored.shown(), form.sent(), desk::text);
        return page(CONFLICT, petition, form, FormErrors.none(PetitionInput.FORM), conflict, false);
    }

    private Response page(int status, PetitionView petition, PetitionForm form, FormErrors errors, boolean saved) {
        return page(status, petition, form, errors, Conflict.none(), saved);
    }

    private Response page(
            int status, PetitionView petition, PetitionForm form, FormErrors errors, Conflict conflict, boolean saved) {
        return desk.page(
                status,
                petition.original().words().title(),
                OrganizingTemplates.edit(
                        workplaces.of(petition),
                        form,
                        errors,
                        conflict,
                        OfferedLanguages.choices(form.language()),
                        pictures.choice(petition.organizationId(), form),
                        saved));
    }
}
