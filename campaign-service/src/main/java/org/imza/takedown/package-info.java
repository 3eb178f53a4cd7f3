/** Why moderators take something down that was public. */
package org.imza.takedown;
