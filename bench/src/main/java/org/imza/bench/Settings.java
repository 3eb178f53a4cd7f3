package org.imza.bench;

import java.nio.file.Path;
import org.imza.local.Progress;

/**
 * How to measure.
 *
 * @param root the folder of the checkout
 * @param rounds how often A and B are measured
 * @param seconds how long each measurement takes
 * @param broker whether a broker runs beside, where it is not needed
 * @param rows how many signatures the case {@code ten-million} begins with
 */
public record Settings(Path root, int rounds, int seconds, boolean broker, int rows, Progress progress) {}
