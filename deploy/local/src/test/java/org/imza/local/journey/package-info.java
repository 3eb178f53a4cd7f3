/** What people do with Imza from the first visit to the last mail, through the front door of a real running system. */
package org.imza.local.journey;
