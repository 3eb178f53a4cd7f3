/** The public page of a petition, its form, and the same as JSON. */
package org.imza.petitionpage;
