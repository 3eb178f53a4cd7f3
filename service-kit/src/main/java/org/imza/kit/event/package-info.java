/** Events as JSON and as CloudEvents headers. */
package org.imza.kit.event;
