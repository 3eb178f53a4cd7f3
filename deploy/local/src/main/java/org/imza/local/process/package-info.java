/** Operating system processes that are started, watched and stopped together. */
package org.imza.local.process;
