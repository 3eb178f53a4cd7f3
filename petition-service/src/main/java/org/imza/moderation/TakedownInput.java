package org.imza.moderation;

/**
 * A takedown as it was sent: a reason's code, and optionally what the moderator says about it to whoever reads the trail.
 * {@code confirmation} is the petition's address, where so much goes that nobody may do it by mistake; {@code version} is
 * that of the words it is about.
 */
public record TakedownInput(String reason, String explanation, String confirmation, String version) {}
