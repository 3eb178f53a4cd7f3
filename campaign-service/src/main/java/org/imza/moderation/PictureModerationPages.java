package org.imza.moderation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.gallery.ModeratedPictures;
import org.imza.gallery.PictureAddress;
import org.imza.gallery.RestoringPicture;
import org.imza.gallery.TakingDownPicture;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.organization.OrganizationView;
import org.imza.organization.Organizations;
import org.imza.takedown.Takedown;
import org.imza.takedown.TakedownInput;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where moderators decide about one picture, and see it before everybody does. */
@Path(PictureAddress.MODERATION + "/{picture}")
@Demands(Permission.TAKE_DOWN)
@RunOnVirtualThread
class PictureModerationPages {

    private final TakingDownPicture takingDown;
    private final RestoringPicture restoring;
    private final ModeratedPictures pictures;
    private final Organizations organizations;
    private final CasePage cases;
    private final Desk desk;

    PictureModerationPages(
            TakingDownPicture takingDown,
            RestoringPicture restoring,
            ModeratedPictures pictures,
            Organizations organizations,
            CasePage cases,
            Desk desk) {
        this.takingDown = takingDown;
        this.restoring = restoring;
        this.pictures = pictures;
        this.organizations = organizations;
        this.cases = cases;
        this.desk = desk;
    }

    /** The picture with its words. */
    @GET
    public Response show(@RestPath("picture") UUID id) {
        return cases.show(caseOf(id));
    }

    /** Its file. */
    @GET
    @Path("/{width}")
    public Response file(@RestPath("picture") UUID id, @RestPath int width) {
        return pictures.file(id, width);
    }

    /** Takes it down. */
    @POST
    @Path("/takedown")
    public Response takeDown(@RestPath("picture") UUID id, @RestForm String reason, @RestForm String explanation) {
        TakedownInput form = new TakedownInput(reason, explanation);
        Checked<Takedown> takedown = cases.check(form);
        if (!takedown.sound()) {
            return cases.showAgain(caseOf(id), form, takedown);
        }
        takingDown.takeDown(desk.actor(), id, takedown.command());
        return Desk.seeOther(PictureAddress.review(id));
    }

    /** Puts it back. */
    @POST
    @Path("/restoration")
    public Response restore(@RestPath("picture") UUID id) {
        restoring.restore(desk.actor(), id);
        return Desk.seeOther(PictureAddress.review(id));
    }

    private Case caseOf(UUID id) {
        ModeratedPictures.Moderated picture = pictures.one(id, desk.language().tag());
        Map<UUID, OrganizationView> owner = organizations.withIds(List.of(picture.organization()));
        return Case.of(picture, owner.get(picture.organization()).name(), desk.language());
    }
}
