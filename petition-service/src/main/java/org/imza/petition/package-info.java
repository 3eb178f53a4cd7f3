/** A petition: its words in every language, its states, and how an organizer brings it to a moderator. */
package org.imza.petition;
