package org.imza.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A mailed link that signs its receiver in once. Only the token's hash is kept. */
@Entity
class SignInLink {

    @Id
    String tokenHash;

    /** The address's account, or the one it will get. */
    UUID accountId;

    @Embedded
    SealedAddress address;

    String language;
    String returnPath;
    Instant requestedAt;
    Instant expiresAt;
    Instant usedAt;

    /** The browser that asked for it, as {@link SignInBrowser} tells; {@code null} where none did. */
    String askedBy;

    /** The administrator who invited its receiver with it; {@code null} for a link that was asked for. */
    UUID invitedBy;

    /** For Hibernate. */
    protected SignInLink() {}

    SignInLink(SecretToken token, UUID accountId, SealedAddress address, String language, LocalPath returnPath) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.address = address;
        this.language = language;
        this.returnPath = returnPath.toString();
    }

    SignInLink working(Instant from, Instant until) {
        requestedAt = from;
        expiresAt = until;
        return this;
    }

    SignInLink askedBy(String browser) {
        askedBy = browser;
        return this;
    }

    SignInLink invitedBy(UUID administrator) {
        invitedBy = administrator;
        return this;
    }
}
