/** Builds the container images of the services, reproducibly and with the AOT caches of the very JVM inside. */
package org.imza.images;
