/** Pages and stories around petitions. */
package org.imza.campaign;
