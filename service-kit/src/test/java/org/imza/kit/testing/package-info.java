/** Test support: the real database and the real broker, once per run. */
package org.imza.kit.testing;
