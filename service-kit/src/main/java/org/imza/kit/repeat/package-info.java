/** What a program asks for twice under one {@code Idempotency-Key} happens once. */
package org.imza.kit.repeat;
