/** Headers on every answer: what browsers may do, and where they are sent on this site. */
package org.imza.kit.headers;
