package org.imza.moderation;

/**
 * What a page that takes something down says: its title, what will happen, and the button. {@code address} is what has to
 * be typed first, {@code null} for nothing; {@code version} may be {@code null}.
 */
public record Takedown(
        String title, String lead, String button, String action, String back, String address, String version) {}
