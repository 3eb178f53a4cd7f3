/** How moderators read what signers leave before everybody does, and take down a signature or its words. */
package org.imza.signaturereview;
