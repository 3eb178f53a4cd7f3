/** What this service knows of campaigns, for its home page: a copy built from campaign-service's events. */
package org.imza.campaignsummary;
