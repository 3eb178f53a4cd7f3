/** What people type, made safe: plain text, names, addresses, slugs. */
package org.imza.kit.text;
