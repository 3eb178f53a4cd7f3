/** Makes the Jobs in which a service does one thing and ends; run by {@code deploy/kubernetes/run-once}. */
package org.imza.kubernetes.job;
