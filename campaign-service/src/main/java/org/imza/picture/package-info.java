/** Makes a stranger's picture harmless: pixels and nothing else, decoded in a process that may die. */
package org.imza.picture;
