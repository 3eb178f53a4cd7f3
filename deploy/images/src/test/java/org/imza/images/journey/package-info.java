/** The main job with nothing but containers: the three built images, PostgreSQL, Kafka and a mail catcher. */
package org.imza.images.journey;
