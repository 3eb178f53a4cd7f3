/** Where the platform is, as people see it. */
package org.imza.kit.site;
