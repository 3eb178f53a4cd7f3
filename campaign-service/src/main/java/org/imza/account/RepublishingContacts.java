package org.imza.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imza.event.AccountEvent.Contact;
import org.imza.event.AccountEvent.ContactChanged;
import org.imza.kit.republish.OneByOne;
import org.imza.kit.republish.Republisher;
import org.imza.kit.sealed.MasterKeys;
import org.imza.kit.sealed.TransportSeal;

/** Republishes each account's current address. Sign-in links are not republished: anyone who needs one asks for a new one. */
@ApplicationScoped
class RepublishingContacts implements Republisher {

    private final OneByOne oneByOne;
    private final Accounts accounts;
    private final MasterKeys masterKeys;
    private final TransportSeal transportSeal;
    private final Clock clock;

    RepublishingContacts(
            OneByOne oneByOne, Accounts accounts, MasterKeys masterKeys, TransportSeal transportSeal, Clock clock) {
        this.oneByOne = oneByOne;
        this.accounts = accounts;
        this.masterKeys = masterKeys;
        this.transportSeal = transportSeal;
        this.clock = clock;
    }

    @Override
    public Republished republish() {
        return oneByOne.tell(
                "accounts",
                () -> accounts.listAll().stream().map(account -> account.id).toList(),
                this::past);
    }

    private List<ContactChanged> past(UUID id) {
        Account account = accounts.findById(id, LockModeType.PESSIMISTIC_WRITE);
        String contact = transportSeal.seal(new Contact(account.address.open(id, masterKeys)), id);
        return List.of(new ContactChanged(id, account.language, contact, clock.instant()));
    }
}
