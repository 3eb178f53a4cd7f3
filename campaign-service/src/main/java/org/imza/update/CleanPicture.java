package org.imza.update;

/** A picture encoded anew: pixels and nothing else. */
record CleanPicture(String mediaType, byte[] content, int width, int height) {}
