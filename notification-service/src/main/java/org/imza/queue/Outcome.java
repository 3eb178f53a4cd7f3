package org.imza.queue;

/** How an attempt to send a mail ended. */
public enum Outcome {
    /** There was no mail to send. */
    IDLE(""),
    SENT("SENT"),
    /** The server will never take it. */
    FAILED("FAILED"),
    /** Nor anything else for this mailbox: there is none. */
    BOUNCED("FAILED"),
    /** Its recipient wants no such mail. */
    REFUSED("REFUSED"),
    /** Too late: the link in it is dead, or it was tried for days. */
    EXPIRED("EXPIRED"),
    /** Its recipient was forgotten meanwhile. */
    CANCELLED("CANCELLED"),
    /** The server would not take it now. */
    POSTPONED("QUEUED"),
    /** The server does not answer, hangs up, or refuses us: that may be about this mail, but seldom is. */
    SERVER_AWAY("QUEUED");

    private final String state;

    Outcome(String state) {
        this.state = state;
    }

    /** The mail's state from then on. */
    String state() {
        return state;
    }

    boolean over() {
        return !state.equals("QUEUED") && this != IDLE;
    }

    /** Whether the mail server has had its say. */
    public boolean answered() {
        return this == SENT || this == FAILED || this == BOUNCED || this == POSTPONED;
    }
}
