package org.imza.batch;

/**
 * What keeps batches in bounds.
 *
 * @param waiting how many items may wait; the next one is refused
 * @param batch how many items are written together at most
 * @param writers how many threads write, each with a database connection of its own
 */
public record BatchLimits(int waiting, int batch, int writers) {}
