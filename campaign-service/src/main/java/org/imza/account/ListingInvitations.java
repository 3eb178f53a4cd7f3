package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
        return invitations.newest().stream()
                .map(open -> InvitationView.of(open, masterKeys))
                .toList();
    }
}
