/** The mails that wait: whom they go to, whose turn it is, and how each attempt ended. */
package org.imza.queue;
