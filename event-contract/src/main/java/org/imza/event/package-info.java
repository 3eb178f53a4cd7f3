/** What travels between the services: one sealed interface of records per topic, and nothing else. */
package org.imza.event;
