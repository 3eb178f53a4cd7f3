package org.imza.local.mailbox;

import java.util.List;

/**
 * Some of the mails, the newest first.
 *
 * @param more whether older ones are left
 */
record MailPage(List<Mail.Summary> mails, boolean more) {}
