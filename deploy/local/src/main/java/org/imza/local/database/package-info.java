/** The embedded PostgreSQL: one cluster, one database and one role for each service. */
package org.imza.local.database;
