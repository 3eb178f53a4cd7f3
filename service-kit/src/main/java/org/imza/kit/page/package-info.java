/** What every HTML page shares: layout, language links, forms with their errors, error pages and hashed assets. */
package org.imza.kit.page;
