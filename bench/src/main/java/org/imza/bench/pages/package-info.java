/** Pages against the same bytes from nginx. */
package org.imza.bench.pages;
