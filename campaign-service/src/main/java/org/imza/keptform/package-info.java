/** What people sent when they were not signed in any more, kept for an hour and shown again once they are. */
package org.imza.keptform;
