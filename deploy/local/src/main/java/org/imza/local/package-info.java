/** Starts, supervises and stops the whole of Imza on one machine. */
package org.imza.local;
