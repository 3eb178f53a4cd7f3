package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.imza.event.AccountEvent.SignInLinkRequested;
import org.imza.event.AccountEvent.SignInRecipient;
import org.imza.kit.id.Ids;
import org.imza.kit.limit.Pace;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.sealed.Fingerprints;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sealed.TransportSeal;
import org.imza.kit.text.EmailAddress;

/**
 * Has a sign-in link mailed. Nothing tells the asker whether the address is known, unknown, blocked or asked for too
 * often, nor whether their network asks too much: all of them cost the same writes and end the same, and only the mail's
 * owner learns more.
 */
@ApplicationScoped
class RequestingSignInLink {

    private final AccountConfig config;
    private final Accounts accounts;
    private final SignInLinks links;
    private final AddressLock lock;
    private final Admission admission;
    private final SignInPace paces;
    private final MasterKeys masterKeys;
    private final Fingerprints fingerprints;
    private final TransportSeal transportSeal;
    private final Outbox outbox;
    private final Clock clock;

    RequestingSignInLink(
            AccountConfig config,
            Accounts accounts,
            SignInLinks links,
            AddressLock lock,
            Admission admission,
            SignInPace paces,
            MasterKeys masterKeys,
            Fingerprints fingerprints,
            TransportSeal transportSeal,
            Outbox outbox,
            Clock clock) {
        this.config = config;
        this.accounts = accounts;
        this.links = links;
        this.lock = lock;
        this.admission = admission;
        this.paces = paces;
        this.masterKeys = masterKeys;
        this.fingerprints = fingerprints;
        this.transportSeal = transportSeal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param browser the one that asks, as {@link SignInBrowser} tells; {@code null} for a program */
    @Transactional
    void request(EmailAddress email, String language, LocalPath returnPath, String browser) {
        Instant now = clock.instant();
        Pace pace = paces.next();
        byte[] fingerprint = fingerprints.of(email.value());
        lock.hold(fingerprint);
        Optional<Account> account = accounts.ofAddress(fingerprint);
        UUID accountId = account.map(known -> known.id).orElseGet(Ids::next);
        SealedAddress sealed = SealedAddress.of(email, accountId, masterKeys, fingerprints);
        SecretToken token = SecretToken.random();
        boolean tooMany = links.sentSince(fingerprint, now.minus(config.linkLife())) >= config.linksPerAddress();
        boolean mailed = admission.admits(account, fingerprint) & !tooMany & !pace.never();
        // What nobody gets is written all the same: a link that has expired, and the event that mails none.
        Instant from = tooMany || pace.never() ? now.minus(config.linkLife()) : now;
        // A link lives from when it is mailed.
        Instant mailAfter = pace.notBefore(now);
        Instant expiry = mailed ? (mailAfter == null ? now : mailAfter).plus(config.linkLife()) : now;
        links.persist(new SignInLink(token, accountId, sealed, language, returnPath)
                .askedBy(browser)
                .working(from, expiry));
        SignInRecipient recipient = new SignInRecipient(email.value(), SignInLinkPages.path(token));
        outbox.append(new SignInLinkRequested(
                accountId, language, transportSeal.seal(recipient, accountId), expiry, now, mailAfter));
    }
}
