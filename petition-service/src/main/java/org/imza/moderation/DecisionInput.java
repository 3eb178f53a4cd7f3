package org.imza.moderation;

/** A decision as it was sent: the version of what was read. */
record DecisionInput(Long version) {}
