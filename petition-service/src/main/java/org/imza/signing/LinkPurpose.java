package org.imza.signing;

import java.util.UUID;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.Token;

/** What a link in a mail is for. A link for one purpose proves nothing for another. */
enum LinkPurpose {
    CONFIRM("confirm"),
    WITHDRAW("withdraw");

    private final String word;

    LinkPurpose(String word) {
        this.word = word;
    }

    /** The link's path for a signature, relative to the public address. */
    String path(DataKey key, UUID signatureId) {
        return path(Token.of(key, word, signatureId));
    }

    String path(String token) {
        return "/sign/" + word + "/" + token;
    }

    /** Whether {@code token} was sent for this purpose. */
    boolean proven(Token token, DataKey key) {
        return token.provenBy(key, word);
    }
}
