/** SQL beside the entities: statements with named parameters, transactions of plain JDBC, and what follows a commit. */
package org.imza.kit.sql;
