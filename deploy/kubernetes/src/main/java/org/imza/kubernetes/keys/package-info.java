/** Takes the steps of replacing a master key in a Secret; run by {@code deploy/kubernetes/master-key}. */
package org.imza.kubernetes.keys;
