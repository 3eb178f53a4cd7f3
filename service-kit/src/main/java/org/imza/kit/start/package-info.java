/** Where the program begins: as a service, as a migration, or as one command. */
package org.imza.kit.start;
