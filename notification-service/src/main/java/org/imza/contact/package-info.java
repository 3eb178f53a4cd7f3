/** Where organizers and moderators are written to. */
package org.imza.contact;
