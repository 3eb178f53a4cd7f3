/** What programs look for at the root of every site: for robots, for who found a hole, for a browser's tab. */
package org.imza.siteroot;
