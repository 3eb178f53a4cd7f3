/** The mail catcher: takes every mail by SMTP, keeps it in a folder and shows it. */
package org.imza.local.mailbox;
