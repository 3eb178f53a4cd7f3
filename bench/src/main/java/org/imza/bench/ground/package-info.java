/** What is measured: PostgreSQL, the packaged services, petitions in them, and whether they kept their word. */
package org.imza.bench.ground;
