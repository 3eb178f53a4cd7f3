/** Makes the Jobs that let services tell again what Kafka lost; run by {@code deploy/kubernetes/republish}. */
package org.imza.kubernetes.republish;
