package org.imza.signaturereview;

/** What a moderator decided about the words a signer left for everybody. The codes are stored and never change. */
enum WordsReview {
    /** Nobody has read them. */
    WAITING,
    /** Everybody may read them. */
    SHOWN,
    /** Nobody else reads them; the signature counts all the same. */
    NOT_SHOWN;

    int code() {
        return ordinal();
    }

    static WordsReview of(int code) {
        return values()[code];
    }
}
