/** Which version of a thing a program read and means to change (RFC 9110, section 13.1.1). */
package org.imza.kit.version;
