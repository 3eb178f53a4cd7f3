package org.imza.queue;

import java.util.UUID;

/** Whom a mail goes to: an address, or the owner of an account, whose address is looked up when it goes out. */
public record Recipient(String email, UUID accountId, String language) {

    /** Somebody known by their address only. */
    public static Recipient at(String email, String language) {
        return new Recipient(email, null, language);
    }

    /** An account's owner; {@code language} is used as long as they have not told theirs. */
    public static Recipient ownerOf(UUID accountId, String language) {
        return new Recipient(null, accountId, language);
    }

    @Override
    public String toString() {
        return "Recipient[hidden]";
    }
}
