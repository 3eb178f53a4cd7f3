package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.page.Choice;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.PetitionAddress;
import org.imza.petition.RejectionReason;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Reading a petition and deciding about it. */
@Path("/moderate/petitions/{id}")
@Demands(Permission.REVIEW_PETITIONS)
@RunOnVirtualThread
class ReviewPages {

    private static final int CONFLICT = 409;

    private final Desk desk;
    private final SignedIn signedIn;
    private final Reviews reviews;
    private final PublishingPetition publishing;
    private final RejectingPetition rejecting;
    private final ApprovingTranslation approving;
    private final UnhidingPetition unhiding;

    ReviewPages(
            Desk desk,
            SignedIn signedIn,
            Reviews reviews,
            PublishingPetition publishing,
            RejectingPetition rejecting,
            ApprovingTranslation approving,
            UnhidingPetition unhiding) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.reviews = reviews;
        this.publishing = publishing;
        this.rejecting = rejecting;
        this.approving = approving;
        this.unhiding = unhiding;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return page(200, id, RejectionInput.empty(), FormErrors.none(RejectionInput.FORM));
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath UUID id, @RestForm Long version) {
        long seen = DecisionInput.demanded(new DecisionInput(version));
        return decided(id, RejectionInput.empty(), actor -> publishing.publish(actor, id, seen));
    }

    @POST
    @Path("/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(
            @RestPath UUID id, @RestForm Long version, @RestForm String reason, @RestForm String explanation) {
        RejectionInput form = new RejectionInput(version, reason, explanation);
        Checked<RejectionInput.Rejection> checked = form.check();
        if (!checked.sound()) {
            return page(422, id, form, checked.in(desk::text));
        }
        RejectionInput.Rejection rejection = checked.command();
        return decided(
                id,
                form,
                actor -> rejecting.reject(actor, id, rejection.reason(), rejection.explanation(), rejection.version()));
    }

    @POST
    @Path("/unhide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Demands(Permission.TAKE_DOWN)
    public Response unhide(@RestPath UUID id, @RestForm Long version) {
        long seen = DecisionInput.demanded(new DecisionInput(version));
        return decided(id, RejectionInput.empty(), actor -> unhiding.unhide(actor, id, seen));
    }

    @POST
    @Path("/translations/{tag}/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@RestPath UUID id, @RestPath String tag, @RestForm Long version) {
        long seen = DecisionInput.demanded(new DecisionInput(version));
        return decided(id, RejectionInput.empty(), actor -> approving.approve(actor, id, tag, seen));
    }

    /** On to the queue; or the page as it is now, if it is no longer what was read, with what was typed. */
    private Response decided(UUID id, RejectionInput form, Consumer<Actor> decision) {
        try {
            decision.accept(signedIn.actor());
            return Desk.seeOther(PetitionAddress.QUEUE);
        } catch (Problem e) {
            if (e.status() != CONFLICT) {
                throw e;
            }
            return page(CONFLICT, id, form, FormErrors.none(RejectionInput.FORM));
        }
    }

    private Response page(int status, UUID id, RejectionInput form, FormErrors errors) {
        Review review = reviews.of(id);
        boolean changed = status == CONFLICT
                || form.version() != null && form.version() != review.petition().version();
        List<Choice> reasons = Arrays.stream(RejectionReason.values())
                .map(reason -> choice(reason, form.reason()))
                .toList();
        return desk.page(
                status,
                review.petition().original().words().title(),
                ModerationTemplates.review(review, changed, form, errors, reasons));
    }

    private Choice choice(RejectionReason reason, String selected) {
        return new Choice(
                reason.code(), desk.text(reason.messageKey()), reason.code().equals(selected));
    }
}
