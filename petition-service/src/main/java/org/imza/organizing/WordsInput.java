package org.imza.organizing;

/** A petition's words in one language as they were sent, unchecked. The body of the JSON API for a translation. */
record WordsInput(String title, String summary, String body) {}
