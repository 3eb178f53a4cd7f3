/** What is counted about requests, in labels of which there are few. */
package org.imza.kit.meter;
