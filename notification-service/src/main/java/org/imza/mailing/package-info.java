/** One message to many: queued once for each recipient, and taken back with what it is about. */
package org.imza.mailing;
