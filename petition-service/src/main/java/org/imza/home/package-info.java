/** The front page and the list of petitions. */
package org.imza.home;
