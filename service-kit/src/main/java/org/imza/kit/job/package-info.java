/** Long work in steps that survives whoever does it, and what is done again and again: by one replica at a time. */
package org.imza.kit.job;
