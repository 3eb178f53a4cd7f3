/** An organizer's dated news to supporters, with picture, source and press contact. */
package org.imza.update;
