/** Writes what arrives together in one transaction, and loses nothing it has acknowledged. */
package org.imza.batch;
