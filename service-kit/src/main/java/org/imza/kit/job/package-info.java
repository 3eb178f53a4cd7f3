/** Long work in steps that survives the replica that does it, and what is done again and again: by one replica at a time. */
package org.imza.kit.job;
