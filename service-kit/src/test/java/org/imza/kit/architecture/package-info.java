/** What all modules have in common in their structure, held by tests. */
package org.imza.kit.architecture;
