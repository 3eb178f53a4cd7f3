/** Makes the passwords and keys of a new installation. */
package org.imza.kubernetes.secrets;
