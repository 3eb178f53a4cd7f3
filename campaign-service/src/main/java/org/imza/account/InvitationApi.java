package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.http.CachePolicy;
import org.imza.kit.language.Languages;
import org.imza.kit.problem.JsonMistakes;
import org.imza.kit.repeat.CreatingOnce;
import org.imza.kit.session.SignedIn;
import org.imza.kit.text.EmailAddress;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Inviting people, for programs. */
@Path("/api/invitations")
@Demands(Permission.INVITE)
@RunOnVirtualThread
class InvitationApi {

    private final CreatingOnce once;
    private final ListingInvitations listing;
    private final FindingInvitation finding;
    private final InvitingOrganizer inviting;
    private final WithdrawingInvitation withdrawing;
    private final SignedIn signedIn;

    InvitationApi(
            CreatingOnce once,
            ListingInvitations listing,
            FindingInvitation finding,
            InvitingOrganizer inviting,
            WithdrawingInvitation withdrawing,
            SignedIn signedIn) {
        this.once = once;
        this.listing = listing;
        this.finding = finding;
        this.inviting = inviting;
        this.withdrawing = withdrawing;
        this.signedIn = signedIn;
    }

    /** Those who have not come yet, the newest first. */
    public record InvitationList(List<InvitationView> invitations) {}

    /** The list. */
    @GET
    public Response list() {
        return secret(Response.ok(new InvitationList(listing.list())));
    }

    /** Invites somebody, in the language of the request. */
    @POST
    public Response invite(
            AddressInput body,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            @RestHeader(CreatingOnce.HEADER) String key) {
        EmailAddress email =
                JsonMistakes.demand(body).check(AddressInput.INVITATION).orRefuse();
        String language = Languages.best(acceptLanguage).tag();
        UUID id = once.create(
                signedIn.actor(),
                key,
                "invitation",
                body,
                () -> inviting.invite(signedIn.actor(), email, language).id());
        return secret(Response.status(201).entity(finding.find(id)));
    }

    /** Takes an invitation back. */
    @DELETE
    @Path("/{id}")
    public void withdraw(@RestPath UUID id) {
        withdrawing.withdraw(signedIn.actor(), id);
    }

    private static Response secret(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER).build();
    }
}
