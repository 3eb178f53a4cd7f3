/** The groups petitions belong to: a copy of what campaign-service owns. */
package org.imza.organization;
