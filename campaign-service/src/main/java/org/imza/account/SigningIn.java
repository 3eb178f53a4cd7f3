package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
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
        invitations.forget(link.address.emailFingerprint);
        SecretToken sid = SecretToken.random();
        Session session = Session.started(sid, account.id, now);
        sessions.persist(session);
        Contact contact = new Contact(account.address.open(account.id, masterKeys));
        outbox.append(new ContactChanged(account.id, account.language, transportSeal.seal(contact, account.id), now));
        return new Entry(tokens.issue(account, sid, session), LocalPath.of(link.returnPath));
    }

    private Account created(Account account) {
        accounts.persist(account);
        return account;
    }

    /** A started session and where its owner wanted to go. */
    record Entry(SessionToken session, LocalPath returnPath) {}
}
