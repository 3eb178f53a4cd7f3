/** What must be true of rendered manifests, one class for each rule. */
package org.imza.kubernetes.rule;
