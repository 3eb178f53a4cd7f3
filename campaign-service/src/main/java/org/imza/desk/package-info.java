/** What every page has in common that is not for the public. */
package org.imza.desk;
