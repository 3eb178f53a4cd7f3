/** What people type, made safe: plain text, names, addresses, Markdown, slugs. */
package org.imza.kit.text;
