/** The pictures of an organization: in several widths, described in its languages, shown by whatever it publishes. */
package org.imza.gallery;
