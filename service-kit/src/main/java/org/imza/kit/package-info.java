/** What the services share technically. */
package org.imza.kit;
