/** Languages of texts and of the interface: tags, directions, own names, and the words of every page by language. */
package org.imza.kit.language;
