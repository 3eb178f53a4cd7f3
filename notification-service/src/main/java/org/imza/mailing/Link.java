package org.imza.mailing;

/** An address and the words it stands behind. */
record Link(String label, String url) {}
