/** The groups petitions belong to: a copy of what campaign-service owns, and who may act for them. */
package org.imza.organization;
