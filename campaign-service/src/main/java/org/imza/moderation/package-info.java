/** Where moderators take campaigns and updates down, and put them back. */
package org.imza.moderation;
