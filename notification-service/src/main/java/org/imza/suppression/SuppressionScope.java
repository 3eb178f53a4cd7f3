package org.imza.suppression;

/** How much mail is suppressed. */
enum SuppressionScope {
    /** One organization's news. */
    ORGANIZATION,
    /** Everybody's news. What the owner of the address asks for at that moment still comes. */
    UPDATES,
    /** Everything, confirmations and sign-in links included: for those whose address is abused. */
    EVERYTHING,
    /** The mail server says that the mailbox does not exist. Updates stop; mail that somebody asks for is still tried. */
    BOUNCED
}
