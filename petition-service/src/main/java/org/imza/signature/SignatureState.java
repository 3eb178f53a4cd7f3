package org.imza.signature;

/** Where a signature stands. The codes are stored and never change. */
public enum SignatureState {
    /** Waits for the owner of the address to press the button. */
    PENDING(1),
    /** Counts. */
    CONFIRMED(2),
    /** Taken back by its signer, who may sign again. */
    WITHDRAWN(3),
    /** Removed as fraudulent, until a moderator says that this was a mistake. */
    INVALIDATED(4);

    private final int code;

    SignatureState(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    public static SignatureState of(int code) {
        return values()[code - 1];
    }

    /** Whether the petition's count includes it. */
    public boolean counts() {
        return this == CONFIRMED;
    }

    /** Whether signing again starts it over. */
    public boolean takesSubmissions() {
        return this == PENDING || this == WITHDRAWN;
    }
}
