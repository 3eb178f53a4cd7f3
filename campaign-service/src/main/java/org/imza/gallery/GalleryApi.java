package org.imza.gallery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.form.FormCheck;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.language.Languages;
import org.imza.kit.page.ShownPicture;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** An organization's pictures, for programs. */
@Path("/api/organizations/{organization}/pictures")
@Demands(Permission.KEEP_PICTURES)
@RunOnVirtualThread
class GalleryApi {

    private final ReceivingPicture receiving;
    private final DescribingPicture describing;
    private final DeletingPicture deleting;
    private final Gallery gallery;
    private final SignedIn signedIn;

    GalleryApi(
            ReceivingPicture receiving,
            DescribingPicture describing,
            DeletingPicture deleting,
            Gallery gallery,
            SignedIn signedIn) {
        this.receiving = receiving;
        this.describing = describing;
        this.deleting = deleting;
        this.gallery = gallery;
        this.signedIn = signedIn;
    }

    /** A picture to keep; {@code content} is the PNG, JPEG or WebP file in base64. */
    public record Posting(byte[] content, String language, String alt, String caption, String credit) {}

    /** What is said about it in one language. */
    public record Describing(String language, String alt, String caption, String credit) {}

    /** It is kept; {@code id} is what updates and campaigns refer to. */
    public record Posted(UUID id) {}

    /** All of them, the newest first, in the words of the caller's language. */
    @GET
    @Demands(Permission.READ_DRAFTS)
    public Response list(@RestPath UUID organization, @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Access.demand(signedIn.actor(), Permission.READ_DRAFTS, organization);
        List<ShownPicture> all = gallery.ofOrganization(
                organization, Languages.best(acceptLanguage).tag());
        return Response.ok(all)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    /** Keeps one. */
    @POST
    public Response add(@RestPath UUID organization, Posting body) {
        Access.demand(signedIn.actor(), Permission.KEEP_PICTURES, organization);
        JsonMistakes.demand(body);
        FormCheck check = new FormCheck(PictureInput.FORM);
        if (body.content() == null) {
            check.wrong(PictureInput.FILE, "missing");
        }
        UUID id = receiving.receive(
                signedIn.actor(), organization, null, Upload.of(body.content()), null, check, PictureInput.FILE);
        PictureInput.Described described = new PictureInput(body.language(), body.alt(), body.caption(), body.credit())
                .check(check)
                .orRefuse();
        describing.describe(signedIn.actor(), id, described.language(), described.words(), any -> {});
        return Response.created(URI.create(PictureAddress.api(organization, id)))
                .entity(new Posted(id))
                .build();
    }

    /** One of them. */
    @GET
    @Path("/{picture}")
    @Demands(Permission.READ_DRAFTS)
    public Response one(
            @RestPath UUID organization,
            @RestPath("picture") UUID id,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Access.demand(signedIn.actor(), Permission.READ_DRAFTS, organization);
        String language = Languages.best(acceptLanguage).tag();
        ShownPicture picture = gallery.ofOrganization(organization, language).stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return Response.ok(picture)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    /** Says what one shows, in one language. */
    @PUT
    @Path("/{picture}")
    public Response describe(@RestPath UUID organization, @RestPath("picture") UUID id, Describing body) {
        Access.demand(signedIn.actor(), Permission.KEEP_PICTURES, organization);
        gallery.demand(organization, id);
        JsonMistakes.demand(body);
        PictureInput.Described described = new PictureInput(body.language(), body.alt(), body.caption(), body.credit())
                .check(new FormCheck(PictureInput.FORM))
                .orRefuse();
        describing.describe(signedIn.actor(), id, described.language(), described.words(), any -> {});
        return Response.noContent().build();
    }

    /** Deletes one that nothing needs; 409 otherwise. */
    @DELETE
    @Path("/{picture}")
    public Response delete(@RestPath UUID organization, @RestPath("picture") UUID id) {
        Access.demand(signedIn.actor(), Permission.KEEP_PICTURES, organization);
        gallery.demand(organization, id);
        deleting.delete(signedIn.actor(), id);
        return Response.noContent().build();
    }
}
