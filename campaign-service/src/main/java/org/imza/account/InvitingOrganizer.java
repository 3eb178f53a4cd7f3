package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.imza.event.AccountEvent.Invited;
import org.imza.event.AccountEvent.SignInRecipient;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.id.Ids;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.problem.Problem;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.text.EmailAddress;

/**
 * Lets somebody sign in who could not, and mails them a link that does. Inviting them again mails a new link in place
 * of the old one.
 */
@ApplicationScoped
class InvitingOrganizer {

    private static final Duration DAY = Duration.ofDays(1);

    private final AccountConfig config;
    private final Accounts accounts;
    private final Invitations invitations;
    private final SignInLinks links;
    private final AddressLock lock;
    private final MasterKeys masterKeys;
    private final Fingerprints fingerprints;
    private final TransportSeal transportSeal;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    InvitingOrganizer(
            AccountConfig config,
            Accounts accounts,
            Invitations invitations,
            SignInLinks links,
            AddressLock lock,
            MasterKeys masterKeys,
            Fingerprints fingerprints,
            TransportSeal transportSeal,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.config = config;
        this.accounts = accounts;
        this.invitations = invitations;
        this.links = links;
        this.lock = lock;
        this.masterKeys = masterKeys;
        this.fingerprints = fingerprints;
        this.transportSeal = transportSeal;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param language of the mail
     * @return the invitation; 409 if the address has an account, 429 if the administrator has invited enough for a day
     */
    @Transactional
    InvitationView invite(Actor administrator, EmailAddress email, String language) {
        Instant now = clock.instant();
        byte[] fingerprint = fingerprints.of(email.value());
        accounts.findById(administrator.accountId(), LockModeType.PESSIMISTIC_WRITE);
        lock.hold(fingerprint);
        if (links.invitationsSince(administrator.accountId(), now.minus(DAY)) >= config.invitationsPerDay()) {
            throw Problem.tooFast(Math.toIntExact(DAY.toSeconds()));
        }
        if (accounts.ofAddress(fingerprint).isPresent()) {
            throw Problem.wrongState("account-exists");
        }
        invitations.ofAddress(fingerprint).ifPresent(earlier -> links.expire(earlier.tokenHash, now));
        invitations.forget(fingerprint);
        return mail(administrator, email, language, now);
    }

    private InvitationView mail(Actor administrator, EmailAddress email, String language, Instant now) {
        UUID accountId = Ids.next();
        SecretToken token = SecretToken.random();
        SealedAddress sealed = SealedAddress.of(email, accountId, masterKeys, fingerprints);
        SignInLink link = new SignInLink(token, accountId, sealed, language, LocalPath.DASHBOARD)
                .invitedBy(administrator.accountId())
                .working(now, now.plus(config.invitationLife()));
        Invitation invitation = Invitation.by(administrator.accountId(), link);
        links.persist(link);
        invitations.persist(invitation);
        SignInRecipient recipient = new SignInRecipient(email.value(), SignInLinkPages.path(token));
        outbox.append(new Invited(accountId, language, transportSeal.seal(recipient, accountId), link.expiresAt, now));
        audit.append(Act.of(administrator, "invite", "invitation", invitation.id));
        return new InvitationView(invitation.id, email.value(), invitation.invitedAt, invitation.expiresAt);
    }
}
