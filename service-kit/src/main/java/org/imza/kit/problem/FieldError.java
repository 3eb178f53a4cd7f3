package org.imza.kit.problem;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field its name
 * @param message a whole sentence, which never quotes the value
 */
public record FieldError(String field, String message) {}
