package org.imza.letter;

/** What a mail is; the smaller the priority, the earlier it goes out. */
public enum MailKind {
    SIGN_IN(0),
    CONFIRMATION(0),
    SIGNED_ALREADY(1),
    PETITION_PUBLISHED(2),
    PETITION_REJECTED(2),
    MILESTONE_REACHED(2),
    /** One of a mailing: never before anybody who waits for an answer. */
    UPDATE(9);

    private final int priority;

    MailKind(int priority) {
        this.priority = priority;
    }

    /** Its place in the queue. */
    public int priority() {
        return priority;
    }
}
