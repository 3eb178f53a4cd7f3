package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.imza.kit.form.FormErrors;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionViews;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Taking a petition, or all that is known of its signers, away. */
@Path("/moderate/petitions/{id}")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class TakedownPages {

    private final Desk desk;
    private final SignedIn signedIn;
    private final PetitionViews petitions;
    private final TakedownPage page;
    private final HidingPetition hiding;
    private final ErasingSigners erasing;
    private final SettingReview setting;

    TakedownPages(
            Desk desk,
            SignedIn signedIn,
            PetitionViews petitions,
            TakedownPage page,
            HidingPetition hiding,
            ErasingSigners erasing,
            SettingReview setting) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.petitions = petitions;
        this.page = page;
        this.hiding = hiding;
        this.erasing = erasing;
        this.setting = setting;
    }

    @GET
    @Path("/hide")
    public Response askToHide(@RestPath UUID id) {
        slug(id);
        return page.of(
                200,
                takedown(id, TakedownWords.HIDING, "hide", null),
                TakedownInput.empty(),
                FormErrors.none(TakedownInput.HIDING));
    }

    @POST
    @Path("/hide")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hide(@RestPath UUID id, @RestForm String reason, @RestForm String explanation) {
        TakedownInput form = new TakedownInput(reason, explanation, null, null);
        Checked<TakedownGrounds> grounds = form.check();
        if (!grounds.sound()) {
            return page.of(422, takedown(id, TakedownWords.HIDING, "hide", null), form, grounds.in(desk::text));
        }
        hiding.hide(
                signedIn.actor(),
                id,
                grounds.command().reason(),
                grounds.command().explanation());
        return Desk.seeOther(path(id));
    }

    @GET
    @Path("/erase-signers")
    public Response askToErase(@RestPath UUID id) {
        return page.of(
                200,
                takedown(id, TakedownWords.ERASING, "erase-signers", slug(id)),
                TakedownInput.empty(),
                FormErrors.none(TakedownInput.ERASING));
    }

    @POST
    @Path("/erase-signers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(
            @RestPath UUID id, @RestForm String reason, @RestForm String explanation, @RestForm String confirmation) {
        TakedownInput form = new TakedownInput(reason, explanation, confirmation, null);
        String slug = slug(id);
        Checked<TakedownGrounds> grounds = form.check(slug);
        if (!grounds.sound()) {
            return page.of(
                    422, takedown(id, TakedownWords.ERASING, "erase-signers", slug), form, grounds.in(desk::text));
        }
        erasing.erase(
                signedIn.actor(),
                id,
                grounds.command().reason(),
                grounds.command().explanation());
        return Desk.seeOther(path(id));
    }

    /** A box that is not ticked is not sent. */
    @POST
    @Path("/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Demands(Permission.REVIEW_SIGNATURES)
    public Response review(@RestPath UUID id, @RestForm String comments, @RestForm String names) {
        setting.set(signedIn.actor(), id, new ReviewSettings(comments != null, names != null));
        return Desk.seeOther(path(id));
    }

    private Takedown takedown(UUID id, TakedownWords words, String step, String address) {
        return new Takedown(
                desk.text(words.title()),
                desk.text(words.lead()),
                desk.text(words.now()),
                path(id) + "/" + step,
                path(id),
                address,
                null);
    }

    private String slug(UUID id) {
        return petitions.of(id).orElseThrow(Problem::notFound).slug();
    }

    private static String path(UUID id) {
        return PetitionAddress.review(id);
    }
}
