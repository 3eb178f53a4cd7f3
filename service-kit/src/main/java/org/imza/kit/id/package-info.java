/** Identifiers. */
package org.imza.kit.id;
