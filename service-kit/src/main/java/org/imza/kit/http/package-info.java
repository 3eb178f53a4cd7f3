/** What a stranger's connection may ask for and how long it may take: readable addresses, known methods, deadlines. */
package org.imza.kit.http;
