package org.imza.gallery;

import jakarta.persistence.Embeddable;

/** A picture in one of its narrower widths. */
@Embeddable
record Narrower(int width, int height, byte[] content) {}
