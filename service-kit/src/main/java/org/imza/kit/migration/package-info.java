/** Brings a service's database to the schema its code needs, and keeps replicas from serving before that. */
package org.imza.kit.migration;
