package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.kit.access.Actor;
import org.imza.kit.access.Role;
import org.imza.kit.audit.Act;
import org.imza.kit.audit.Audit;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sealed.TransportSeal;

/** Turns a mailed link into a session, once. The address's first link creates its account. */
@ApplicationScoped
class SigningIn {

    private final Accounts accounts;
    private final SignInLinks links;
    private final Sessions sessions;
    private final AddressLock lock;
    private final Admission admission;
    private final Invitations invitations;
    private final IssuingTokens tokens;
    private final MasterKeys masterKeys;
    private final TransportSeal transportSeal;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            SignInLinks links,
            Sessions sessions,
            AddressLock lock,
            Admission admission,
            Invitations invitations,
            IssuingTokens tokens,
            MasterKeys masterKeys,
            TransportSeal transportSeal,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.lock = lock;
        this.admission = admission;
        this.invitations = invitations;
        this.tokens = tokens;
        this.masterKeys = masterKeys;
        this.transportSeal = transportSeal;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the sign-in gives, or nothing if the link is unknown, used, expired or no longer admitted. */
    @Transactional
    Optional<Entry> signIn(SecretToken linkToken) {
        Instant now = clock.instant();
        return links.use(linkToken, now).flatMap(link -> admitted(link, now)).map(link -> enter(link, now));
    }

    private Optional<SignInLink> admitted(SignInLink link, Instant now) {
        byte[] fingerprint = link.address.emailFingerprint;
        lock.hold(fingerprint);
        return Optional.of(link).filter(it -> admission.admits(accounts.ofAddress(fingerprint), fingerprint));
    }

    private Entry enter(SignInLink link, Instant now) {
        Account account =
                accounts.ofAddress(link.address.emailFingerprint).orElseGet(() -> created(Account.of(link, now)));
        account.language = link.language;
        acceptInvitation(account);
        SecretToken sid = SecretToken.random();
        Session session = Session.started(sid, account.id, now);
        sessions.persist(session);
        Contact contact = new Contact(account.address.open(account.id, masterKeys));
        outbox.append(new ContactChanged(account.id, account.language, transportSeal.seal(contact, account.id), now));
        return new Entry(tokens.issue(account, sid, session), LocalPath.of(link.returnPath));
    }

    private void acceptInvitation(Account account) {
        Actor invited = new Actor(account.id, Set.of(Role.ORGANIZER), List.of(), false);
        byte[] fingerprint = account.address.emailFingerprint;
        invitations
                .ofAddress(fingerprint)
                .ifPresent(invitation -> audit.append(Act.of(invited, "accept", "invitation", invitation.id)));
        invitations.forget(fingerprint);
    }

    private Account created(Account account) {
        accounts.persist(account);
        return account;
    }

    /** A started session and where its owner wanted to go. */
    record Entry(SessionToken session, LocalPath returnPath) {}
}
