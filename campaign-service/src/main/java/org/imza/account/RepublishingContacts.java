package org.imza.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.kit.outbox.Outbox;
import org.imza.kit.republish.Republisher;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sealed.TransportSeal;

/** Tells where each account's owner is written to now. Sign-in links are not told again: whoever needs one asks anew. */
@ApplicationScoped
class RepublishingContacts implements Republisher {

    private final Accounts accounts;
    private final MasterKeys masterKeys;
    private final TransportSeal transportSeal;
    private final Outbox outbox;
    private final Clock clock;

    RepublishingContacts(
            Accounts accounts, MasterKeys masterKeys, TransportSeal transportSeal, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.masterKeys = masterKeys;
        this.transportSeal = transportSeal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @ActivateRequestContext
    public Told republish() {
        List<UUID> all = QuarkusTransaction.requiringNew()
                .call(() ->
                        accounts.listAll().stream().map(account -> account.id).toList());
        all.forEach(id -> QuarkusTransaction.requiringNew().run(() -> retell(id)));
        return new Told("accounts", all.size());
    }

    private void retell(UUID id) {
        Account account = accounts.findById(id, LockModeType.PESSIMISTIC_WRITE);
        String contact = transportSeal.seal(new Contact(account.address.open(id, masterKeys)), id);
        outbox.append(new ContactChanged(id, account.language, contact, clock.instant()));
    }
}
