/** What operators see of requests, in labels of which there are few, and of what a database holds. */
package org.imza.kit.meter;
