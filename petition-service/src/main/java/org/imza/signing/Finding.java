package org.imza.signing;

/** What is wrong with a field: the key of a sentence, and the sentence's argument. Never quotes the value. */
public record Finding(String field, String messageKey, Object argument) {}
