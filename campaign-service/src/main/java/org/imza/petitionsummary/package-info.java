/** What campaign-service knows of petitions: a read model fed by petition-service's events. */
package org.imza.petitionsummary;
