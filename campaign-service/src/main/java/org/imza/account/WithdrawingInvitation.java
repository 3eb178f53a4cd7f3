package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.problem.Problem;

/** Takes an invitation back, as long as nobody has come with it. */
@ApplicationScoped
class WithdrawingInvitation {

    private final Invitations invitations;
    private final SignInLinks links;
    private final Audit audit;
    private final Clock clock;

    WithdrawingInvitation(Invitations invitations, SignInLinks links, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** 404 if there is none, or none any more. */
    @Transactional
    void withdraw(Actor administrator, UUID id) {
        Invitation invitation = invitations.findByIdOptional(id).orElseThrow(Problem::notFound);
        links.expire(invitation.tokenHash, clock.instant());
        invitations.delete(invitation);
        audit.append(Act.of(administrator, "withdraw", "invitation", id));
    }
}
