/** Security headers on every answer. */
package org.imza.kit.headers;
