/** Takes mails out of the queue and hands them to the mail server. */
package org.imza.smtp;
