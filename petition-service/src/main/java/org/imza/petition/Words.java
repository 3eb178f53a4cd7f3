package org.imza.petition;

/** A petition's text in one language; {@code body} is Markdown. */
public record Words(String title, String summary, String body) {}
