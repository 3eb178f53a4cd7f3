package org.imza.petition;

/**
 * A petition's words in one language as they are now; {@code version} changes with every edit, so that a moderator
 * approves exactly what they read.
 */
public record TextView(String language, Words words, boolean approved, long version) {}
