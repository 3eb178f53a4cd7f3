/** Which fields a manifest of each kind may have. */
package org.imza.kubernetes.model;
