package org.imza.gallery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One picture, where an organization's members say what it shows, or delete it. */
@Path("/organize/organizations/{organization}/pictures/{picture}")
@Demands(Permission.KEEP_PICTURES)
@RunOnVirtualThread
class PictureWordsPages {

    private final DescribingPicture describing;
    private final DeletingPicture deleting;
    private final Gallery gallery;
    private final KeptPictures kept;
    private final Desk desk;

    PictureWordsPages(
            DescribingPicture describing, DeletingPicture deleting, Gallery gallery, KeptPictures kept, Desk desk) {
        this.describing = describing;
        this.deleting = deleting;
        this.gallery = gallery;
        this.kept = kept;
        this.desk = desk;
    }

    /** The picture, with what is said about it in a language. */
    @GET
    public Response show(
            @RestPath("organization") UUID id, @RestPath UUID picture, @RestQuery("words") String language) {
        MemberOf organization = Access.demand(desk.actor(), Permission.KEEP_PICTURES, id);
        gallery.demand(id, picture);
        String chosen = language == null ? desk.language().tag() : language;
        PictureWords words = gallery.wordsIn(picture, chosen);
        return page(
                200,
                organization,
                picture,
                new PictureInput(chosen, words.alt(), words.caption(), words.credit()),
                FormErrors.none(PictureInput.FORM));
    }

    /** Says it anew. */
    @POST
    public Response describe(
            @RestPath("organization") UUID id,
            @RestPath UUID picture,
            @RestForm @DefaultValue("") String language,
            @RestForm String alt,
            @RestForm String caption,
            @RestForm String credit) {
        MemberOf organization = Access.demand(desk.actor(), Permission.KEEP_PICTURES, id);
        gallery.demand(id, picture);
        PictureInput form = new PictureInput(language, alt, caption, credit);
        Checked<PictureInput.Described> words = form.check(new FormCheck(PictureInput.FORM));
        if (!words.sound()) {
            return page(422, organization, picture, form, words.in(desk::text));
        }
        describing.describe(
                desk.actor(),
                picture,
                words.command().language(),
                words.command().words());
        return Desk.seeOther(PictureAddress.gallery(id));
    }

    /** Deletes it. */
    @POST
    @Path("/deletion")
    public Response delete(@RestPath("organization") UUID id, @RestPath UUID picture) {
        Access.demand(desk.actor(), Permission.KEEP_PICTURES, id);
        gallery.demand(id, picture);
        deleting.delete(desk.actor(), picture);
        return Desk.seeOther(PictureAddress.gallery(id));
    }

    private Response page(int status, MemberOf organization, UUID picture, PictureInput form, FormErrors errors) {
        return desk.page(
                status,
                desk.text(Texts.PICTURE_WORDS),
                GalleryTemplates.picture(
                        organization,
                        PictureAddress.gallery(organization.id()),
                        kept.one(picture, desk.language().tag()),
                        form,
                        errors,
                        OfferedLanguages.choices(form.language())));
    }
}
