/** What a stranger may ask for and how long it may take, and how answers that are the same for everybody are sent. */
package org.imza.kit.http;
