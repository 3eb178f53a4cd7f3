/** Mails on their way from an event to the mail server. */
package org.imza.bench.mails;
