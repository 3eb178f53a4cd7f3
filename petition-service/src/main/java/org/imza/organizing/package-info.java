/** The organizer's desk: pages and API to write, translate, submit and close petitions. */
package org.imza.organizing;
