package org.imza.letter;

/** An address and the words it stands behind. */
record Link(String label, String url) {}
