/** Where owners read what was done in their organization, and administrators what was done at all. */
package org.imza.kit.auditpage;
