/** The one public address, from which each path is passed on to the service that owns it. */
package org.imza.local.frontdoor;
