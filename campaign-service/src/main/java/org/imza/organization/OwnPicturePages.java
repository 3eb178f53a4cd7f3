package org.imza.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.gallery.PictureAddress;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.page.PictureChoice;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where an organization's members choose which of its pictures stands on its page. */
@Path("/organize/organizations/{organization}/picture")
@Demands(Permission.KEEP_PICTURES)
@RunOnVirtualThread
class OwnPicturePages {

    private final ChoosingOwnPicture choosing;
    private final OwnPictures pictures;
    private final Desk desk;

    OwnPicturePages(ChoosingOwnPicture choosing, OwnPictures pictures, Desk desk) {
        this.choosing = choosing;
        this.pictures = pictures;
        this.desk = desk;
    }

    /** The form. */
    @GET
    public Response form(@RestPath("organization") UUID id) {
        MemberOf organization = Access.demand(desk.actor(), Permission.KEEP_PICTURES, id);
        return desk.page(
                200,
                desk.text(Texts.ORGANIZATION_PICTURE),
                OrganizationTemplates.picture(
                        organization,
                        OrganizationAddress.picture(id),
                        PictureAddress.gallery(id),
                        pictures.choice(id, desk.language().tag())));
    }

    /** Puts it there, or none. */
    @POST
    public Response choose(@RestPath("organization") UUID id, @RestForm String picture) {
        choosing.choose(desk.actor(), id, PictureChoice.typed(picture));
        return Desk.seeOther("/organize");
    }
}
