/** What a mail says, and how it is rendered. */
package org.imza.letter;
