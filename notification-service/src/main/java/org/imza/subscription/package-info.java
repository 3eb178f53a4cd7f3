/** Who follows which petition by e-mail, since when, and in which language. */
package org.imza.subscription;
