/** Which event causes which mail. */
package org.imza.trigger;
