package org.imza.organizing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.imza.kit.access.Access;
import org.imza.kit.access.Demands;
import org.imza.kit.access.MemberOf;
import org.imza.kit.access.Permission;
import org.imza.kit.http.Paging;
import org.imza.kit.session.SignedIn;
import org.imza.kit.version.Versioned;
import org.imza.petition.PetitionAddress;
import org.imza.petition.PetitionJson;
import org.imza.petition.PetitionView;
import org.imza.petition.PetitionViews;
import org.imza.progress.Progress;
import org.imza.progress.ProgressBoard;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The petitions of one's organizations, drafts too, over JSON. */
@Path(PetitionAddress.OWN_JSON)
@RunOnVirtualThread
class OwnPetitionApi {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    private final OwnPetition own;
    private final PetitionViews petitions;
    private final ProgressBoard progress;
    private final SignedIn signedIn;

    OwnPetitionApi(OwnPetition own, PetitionViews petitions, ProgressBoard progress, SignedIn signedIn) {
        this.own = own;
        this.petitions = petitions;
        this.progress = progress;
        this.signedIn = signedIn;
    }

    /** A page of them; {@code next} is the address of the next one, {@code null} at the end. */
    record Listing(List<PetitionJson> petitions, String next) implements Versioned {

        @Override
        public Long entityVersion() {
            return null;
        }
    }

    /** Those of all one's organizations or of one, the latest begun first. */
    @GET
    @Demands(Permission.USE_OWN_ACCOUNT)
    @APIResponseSchema(Listing.class)
    public Response list(@RestQuery UUID organization, @RestQuery UUID after, @RestQuery Integer limit) {
        int most = Paging.limit(limit, USUAL, MOST);
        Paging<PetitionView> page = Paging.of(
                petitions.begunBefore(after, organizations(organization), most + 1),
                most,
                PetitionAddress.OWN_JSON + (organization == null ? "" : "?organization=" + organization),
                PetitionView::id);
        Map<UUID, Progress> counts =
                progress.of(page.shown().stream().map(PetitionView::id).toList());
        List<PetitionJson> shown = page.shown().stream()
                .map(petition -> json(petition, counts.get(petition.id())))
                .toList();
        return page.linked(Response.ok(new Listing(shown, page.next())).build());
    }

    /** One of them, with its words in every language. */
    @GET
    @Path("/{id}")
    @Demands(Permission.READ_DRAFTS)
    public PetitionJson one(@RestPath UUID id) {
        PetitionView petition = own.of(id);
        return json(petition, progress.of(List.of(id)).get(id));
    }

    private List<UUID> organizations(UUID asked) {
        return asked == null
                ? signedIn.actor().membershipsWith(Permission.READ_DRAFTS).stream()
                        .map(MemberOf::id)
                        .toList()
                : List.of(Access.demand(signedIn.actor(), Permission.READ_DRAFTS, asked)
                        .id());
    }

    private static PetitionJson json(PetitionView petition, Progress count) {
        PetitionJson json = PetitionJson.of(petition);
        return count == null ? json : json.with(count.signatures(), count.goal());
    }
}
