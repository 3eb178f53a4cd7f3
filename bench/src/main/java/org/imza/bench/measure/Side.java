package org.imza.bench.measure;

/** One of the two things that are compared. */
public record Side(String label, Measurement measurement) {

    /** Measures once. */
    @FunctionalInterface
    public interface Measurement {

        /** For about so many seconds; a measurement that has no duration ignores it. */
        Sample take(int seconds) throws Exception;
    }
}
