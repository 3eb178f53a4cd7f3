/** The check of the manifests: what is rendered, and that it suits the services as they are built and run. */
package org.imza.kubernetes;
