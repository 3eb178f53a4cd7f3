/** What the links in a mail to a signer do: confirm the signature, or take it back. */
package org.imza.confirmation;
