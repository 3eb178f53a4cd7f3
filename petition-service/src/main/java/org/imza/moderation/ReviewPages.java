package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.imza.desk.Desk;
import org.imza.kit.language.Messages;
import org.imza.kit.page.Choice;
import org.imza.kit.page.FormErrors;
import org.imza.petition.RejectionReason;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Reading a petition and deciding about it. */
@Path("/moderate/petitions/{id}")
@RolesAllowed("moderator")
@RunOnVirtualThread
class ReviewPages {

    private static final String QUEUE = "/moderate";

    private final Desk desk;
    private final Messages messages;
    private final Reviews reviews;
    private final PublishingPetition publishing;
    private final RejectingPetition rejecting;
    private final ApprovingTranslation approving;

    ReviewPages(
            Desk desk,
            Messages messages,
            Reviews reviews,
            PublishingPetition publishing,
            RejectingPetition rejecting,
            ApprovingTranslation approving) {
        this.desk = desk;
        this.messages = messages;
        this.reviews = reviews;
        this.publishing = publishing;
        this.rejecting = rejecting;
        this.approving = approving;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return page(200, id, new RejectionForm(), FormErrors.none());
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath UUID id, @RestForm Long version) {
        publishing.publish(id, seen(version));
        return Desk.seeOther(QUEUE);
    }

    @POST
    @Path("/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reject(@RestPath UUID id, @BeanParam RejectionForm form) {
        RejectionCheck.Checked checked = RejectionCheck.check(form.input(), desk.language(), messages);
        if (checked.errors().any()) {
            return page(422, id, form, checked.errors());
        }
        rejecting.reject(id, checked.reason().orElseThrow(), checked.explanation(), seen(form.version));
        return Desk.seeOther(QUEUE);
    }

    @POST
    @Path("/translations/{tag}/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@RestPath UUID id, @RestPath String tag, @RestForm Long version) {
        approving.approve(id, tag, seen(version));
        return Desk.seeOther(QUEUE);
    }

    private static OptionalLong seen(Long version) {
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    private Response page(int status, UUID id, RejectionForm form, FormErrors errors) {
        Review review = reviews.of(id);
        List<Choice> reasons = Arrays.stream(RejectionReason.values())
                .map(reason -> choice(reason, form.reason))
                .toList();
        return desk.page(
                status,
                review.petition().original().words().title(),
                ModerationTemplates.review(review, form, errors, reasons));
    }

    private Choice choice(RejectionReason reason, String selected) {
        return new Choice(
                reason.code(), desk.text(reason.messageKey()), reason.code().equals(selected));
    }
}
