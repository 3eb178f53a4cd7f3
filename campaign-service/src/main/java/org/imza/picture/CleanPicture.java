package org.imza.picture;

/** A picture encoded anew: pixels and nothing else. */
public record CleanPicture(String mediaType, byte[] content, int width, int height) {}
