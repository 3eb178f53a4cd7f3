/** Errors in words: problem details (RFC 9457) for programs, a page for people. */
package org.imza.kit.problem;
