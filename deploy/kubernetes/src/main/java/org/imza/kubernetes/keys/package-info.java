/** Takes the steps of replacing a key in a Secret; run by {@code master-key} and {@code event-key}. */
package org.imza.kubernetes.keys;
