/** The time, as a bean, so that tests can have their own. */
package org.imza.kit.time;
