package org.imza.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody who may sign in. */
@Entity
class Account {

    @Id
    UUID id;

    @Embedded
    SealedAddress address;

    /** Of the interface when last signing in; mails are written in it. */
    String language;

    boolean blocked;
    Instant createdAt;

    /** For Hibernate. */
    protected Account() {}

    /** The account that the owner of the link's address gets by using it. */
    static Account of(SignInLink link, Instant now) {
        Account account = new Account();
        account.id = link.accountId;
        account.address = link.address.copy();
        account.language = link.language;
        account.createdAt = now;
        return account;
    }
}
