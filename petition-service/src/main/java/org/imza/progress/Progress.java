package org.imza.progress;

/** How many confirmed signatures a petition has, and the next number it aims at. */
public record Progress(long signatures, long goal) {}
