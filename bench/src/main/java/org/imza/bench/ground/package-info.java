/** What is measured: PostgreSQL, the packaged petition-service, petitions in it, and whether it kept its word. */
package org.imza.bench.ground;
