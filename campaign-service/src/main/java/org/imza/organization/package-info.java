/** Groups that start petitions and campaigns, and who belongs to them. */
package org.imza.organization;
