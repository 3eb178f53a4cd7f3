package org.imza.kit.page;

/** One of the values a select, a radio group or a group of checkboxes offers. */
public record Choice(String value, String label, boolean selected) {}
