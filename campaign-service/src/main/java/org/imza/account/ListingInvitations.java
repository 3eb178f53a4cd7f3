package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.imza.kit.sealed.MasterKeys;

/** Shows administrators whom they wait for. */
@ApplicationScoped
class ListingInvitations {

    private final Invitations invitations;
    private final MasterKeys masterKeys;

    ListingInvitations(Invitations invitations, MasterKeys masterKeys) {
        this.invitations = invitations;
        this.masterKeys = masterKeys;
    }

    /** The newest first. */
    @Transactional
    List<InvitationView> list() {
        return invitations.newest().stream().map(this::view).toList();
    }

    /** One of them; 404 once it was used or withdrawn. */
    @Transactional
    InvitationView one(UUID id) {
        return invitations.findByIdOptional(id).map(this::view).orElseThrow(Problem::notFound);
    }

    private InvitationView view(Invitation open) {
        return new InvitationView(
                open.id, open.address.open(open.accountId, masterKeys), open.invitedAt, open.expiresAt);
    }
}
