/** The pictures that organizations offer: a copy of what campaign-service owns. */
package org.imza.picture;
