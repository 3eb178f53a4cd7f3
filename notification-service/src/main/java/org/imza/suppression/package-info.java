/** Who is not to be written to, and the page where they say so. */
package org.imza.suppression;
