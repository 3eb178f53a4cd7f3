package org.imza.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.MasterKeys;

/** Remembers where an account's owner is written to. */
@ApplicationScoped
public class KeepingContact {

    private final MasterKeys masterKeys;

    KeepingContact(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** The address as of {@code changedAt}; an older one than the one known changes nothing. */
    public void keep(UUID accountId, String language, String email, Instant changedAt) {
        Contact contact = Contact.findById(accountId);
        if (contact == null) {
            contact = new Contact();
            contact.accountId = accountId;
        } else if (contact.newerThan(changedAt)) {
            return;
        }
        DataKey key = masterKeys.newDataKey();
        contact.wrappedKey = masterKeys.wrap(key, accountId);
        contact.email = key.seal(email, accountId);
        contact.language = language;
        contact.changedAt = changedAt;
        contact.persist();
    }
}
