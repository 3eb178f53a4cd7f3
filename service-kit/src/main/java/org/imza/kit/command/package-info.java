/** What a service does once, for an operator, beside those that serve: {@code IMZA_RUN} names it. */
package org.imza.kit.command;
