package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.imza.kit.problem.Problem;
import org.imza.kit.sealed.MasterKeys;

/** Shows an administrator one of those they wait for. */
@ApplicationScoped
class FindingInvitation {

    private final Invitations invitations;
    private final MasterKeys masterKeys;

    FindingInvitation(Invitations invitations, MasterKeys masterKeys) {
        this.invitations = invitations;
        this.masterKeys = masterKeys;
    }

    /** The invitation {@code id}; 404 once it was used or withdrawn. */
    @Transactional
    InvitationView find(UUID id) {
        return invitations
                .findByIdOptional(id)
                .map(open -> InvitationView.of(open, masterKeys))
                .orElseThrow(Problem::notFound);
    }
}
