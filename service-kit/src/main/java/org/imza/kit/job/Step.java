package org.imza.kit.job;

/**
 * What one step did.
 *
 * @param done how many things, for the progress
 * @param cursor where the next step goes on; {@code null} where what is done is not found again anyway
 * @param last whether nothing is left to do
 * @param total how many things there are in all, if this step found out; else {@code null}
 */
public record Step(long done, String cursor, boolean last, Long total) {

    /** It goes on at {@code cursor}. */
    public static Step until(String cursor, long done) {
        return new Step(done, cursor, false, null);
    }

    /** Nothing is left to do. */
    public static Step last(long done) {
        return new Step(done, null, true, null);
    }

    /** The same, having found out how many things there are in all. */
    public Step of(long things) {
        return new Step(done, cursor, last, things);
    }
}
