package org.imza.moderation;

/** A rejection as it was sent: a reason's public code, and an optional explanation in the moderator's words. */
record RejectionInput(String reason, String explanation) {}
