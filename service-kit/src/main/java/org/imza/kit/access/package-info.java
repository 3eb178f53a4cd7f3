/** Who may what: roles, what each of them allows, and the one question that is asked before anything is done. */
package org.imza.kit.access;
