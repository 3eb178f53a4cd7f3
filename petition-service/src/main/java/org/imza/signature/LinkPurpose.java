package org.imza.signature;

import java.util.UUID;
import org.imza.kit.sealed.DataKey;
import org.imza.kit.sealed.LinkToken;

/** What a link in a mail is for. A link for one purpose proves nothing for another. */
public enum LinkPurpose {
    /** Confirms one submission: what its mail was about, and nothing that anybody gave before or since. */
    CONFIRM("confirm"),
    /** Takes the signature back, whatever it says. */
    WITHDRAW("withdraw");

    private final String word;

    LinkPurpose(String word) {
        this.word = word;
    }

    /** The link's path for a signature, relative to the public address. */
    String path(DataKey key, UUID signatureId) {
        return path(key, signatureId, signatureId);
    }

    /** The same for one of its submissions. */
    String path(DataKey key, UUID signatureId, UUID submissionId) {
        return "/sign/" + word + "/" + LinkToken.of(key, word, signatureId, submissionId);
    }

    /** Whether {@code token} was sent for this purpose. */
    public boolean proven(LinkToken token, DataKey key) {
        return token.provenBy(key, word);
    }
}
