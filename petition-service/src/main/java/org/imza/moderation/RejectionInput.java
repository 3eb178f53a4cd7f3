package org.imza.moderation;

/**
 * A rejection as it was sent: the version of what was read, a reason's public code, and an optional explanation in the
 * moderator's words.
 */
record RejectionInput(Long version, String reason, String explanation) {}
