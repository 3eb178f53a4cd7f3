/** The audit trail: who did what to what, written in the transaction that does it, and never changed. */
package org.imza.kit.audit;
