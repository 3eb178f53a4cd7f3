/** Several processes of petition-service on one database and one broker: killed, replaced, and still exact. */
package org.imza.local.replicas;
