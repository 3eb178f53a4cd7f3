package org.imza.gallery;

import jakarta.persistence.Embeddable;

/**
 * What is said about a picture in one language: what it shows, for people who cannot see it; the caption under it and who took
 * it, which may be {@code ""}.
 */
@Embeddable
public record PictureWords(String alt, String caption, String credit) {}
