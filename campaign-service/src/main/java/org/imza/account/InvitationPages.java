package org.imza.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.imza.kit.access.Demands;
import org.imza.kit.access.Permission;
import org.imza.kit.desk.Desk;
import org.imza.kit.form.Checked;
import org.imza.kit.form.FormErrors;
import org.imza.kit.problem.Problem;
import org.imza.kit.session.SignedIn;
import org.imza.kit.text.EmailAddress;
import org.imza.texts.Texts;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Whom administrators have invited, inviting one more, and taking an invitation back. */
@Path("/organize/invitations")
@Demands(Permission.INVITE)
@RunOnVirtualThread
class InvitationPages {

    private static final String PATH = "/organize/invitations";

    private final ListingInvitations listing;
    private final InvitingOrganizer inviting;
    private final WithdrawingInvitation withdrawing;
    private final SignedIn signedIn;
    private final Desk desk;

    InvitationPages(
            ListingInvitations listing,
            InvitingOrganizer inviting,
            WithdrawingInvitation withdrawing,
            SignedIn signedIn,
            Desk desk) {
        this.listing = listing;
        this.inviting = inviting;
        this.withdrawing = withdrawing;
        this.signedIn = signedIn;
        this.desk = desk;
    }

    /** The list and the form. */
    @GET
    public Response list() {
        return desk.page(
                200,
                desk.text(Texts.INVITATION_LIST),
                AccountTemplates.invitations(listing.list(), "", FormErrors.none(AddressInput.INVITATION)));
    }

    /** Invites somebody. */
    @POST
    public Response invite(@RestForm String email) {
        Checked<EmailAddress> guest = new AddressInput(email).check(AddressInput.INVITATION);
        Checked<EmailAddress> invited = guest.sound() ? invited(guest) : guest;
        return invited.sound()
                ? Desk.seeOther(PATH)
                : desk.page(
                        422,
                        desk.text(Texts.INVITATION_LIST),
                        AccountTemplates.invitations(listing.list(), email, invited.in(desk::text)));
    }

    /** Takes an invitation back. */
    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@RestPath UUID id) {
        withdrawing.withdraw(id, signedIn.actor());
        return Desk.seeOther(PATH);
    }

    private Checked<EmailAddress> invited(Checked<EmailAddress> guest) {
        try {
            inviting.invite(guest.command(), signedIn.actor(), desk.language().tag());
            return guest;
        } catch (Problem refused) {
            return guest.refused(AddressInput.GUEST, refused.status() == 429 ? "tooMany" : "notNeeded");
        }
    }
}
