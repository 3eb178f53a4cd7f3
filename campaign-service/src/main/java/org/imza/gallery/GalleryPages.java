package org.imza.gallery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.desk.OfferedLanguages;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormCheck;
import org.imza.kit.form.FormErrors;
import org.imza.kit.problem.Problem;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where an organization's members keep its pictures. */
@Path("/organize/organizations/{organization}/pictures")
@Demands(Permission.KEEP_PICTURES)
@RunOnVirtualThread
class GalleryPages {

    private final ReceivingPicture receiving;
    private final DescribingPicture describing;
    private final KeptPictures kept;
    private final Desk desk;

    GalleryPages(ReceivingPicture receiving, DescribingPicture describing, KeptPictures kept, Desk desk) {
        this.receiving = receiving;
        this.describing = describing;
        this.kept = kept;
        this.desk = desk;
    }

    /** All of them, and the form for one more. */
    @GET
    @Demands(Permission.READ_DRAFTS)
    public Response list(@RestPath("organization") UUID id) {
        MemberOf organization = Access.demand(desk.actor(), Permission.READ_DRAFTS, id);
        return list(200, organization, empty(desk.language().tag()), FormErrors.none(PictureInput.FORM));
    }

    /** Keeps one more. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response add(
            @RestPath("organization") UUID id,
            @RestForm FileUpload file,
            @RestForm @DefaultValue("") String language,
            @RestForm String alt,
            @RestForm String caption,
            @RestForm String credit) {
        MemberOf organization = Access.demand(desk.actor(), Permission.KEEP_PICTURES, id);
        PictureInput form = new PictureInput(language, alt, caption, credit);
        Upload upload = Upload.of(file);
        FormCheck check = new FormCheck(PictureInput.FORM);
        if (upload == null) {
            check.wrong(PictureInput.FILE, "missing");
        }
        Checked<PictureInput.Described> words = form.check(check);
        if (!words.sound()) { // Before anything costs: browsers forget the file, so it would be sent for nothing.
            return list(422, organization, form, words.in(desk::text));
        }
        UUID picture;
        try {
            picture = receiving.receive(desk.actor(), id, null, upload, null, check, PictureInput.FILE);
        } catch (Problem problem) {
            return comeAgain(problem, organization, form);
        }
        if (picture == null) {
            return list(422, organization, form, check.result(null).in(desk::text));
        }
        describing.describe(
                desk.actor(),
                picture,
                words.command().language(),
                words.command().words(),
                any -> {});
        return Desk.seeOther(PictureAddress.gallery(id));
    }

    private Response list(int status, MemberOf organization, PictureInput form, FormErrors errors) {
        return desk.page(
                status,
                desk.text(Texts.PICTURES),
                GalleryTemplates.pictures(
                        organization,
                        PictureAddress.gallery(organization.id()),
                        kept.of(organization.id(), desk.language().tag()),
                        Access.allows(organization.role(), Permission.KEEP_PICTURES),
                        form,
                        errors,
                        OfferedLanguages.choices(form.language())));
    }

    /** With the form, when it is only the picture that has to wait: nothing typed is lost. */
    private Response comeAgain(Problem problem, MemberOf organization, PictureInput form) {
        if (problem.retryAfter() == 0) {
            throw problem;
        }
        FormCheck check = new FormCheck(PictureInput.FORM);
        check.wrong(PictureInput.FILE, "busy");
        return Response.fromResponse(list(
                        problem.status(), organization, form, check.result(null).in(desk::text)))
                .header(HttpHeaders.RETRY_AFTER, problem.retryAfter())
                .build();
    }

    private static PictureInput empty(String language) {
        return new PictureInput(language, "", "", "");
    }
}
