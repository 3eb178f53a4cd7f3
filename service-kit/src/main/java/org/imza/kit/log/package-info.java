/** Logging without telling. */
package org.imza.kit.log;
