package org.imza.bench.measure;

/** What a median is held against. */
public record Goal(Kind kind, double value) {

    /** Which side of the value is good. */
    public enum Kind {
        AT_LEAST,
        AT_MOST,
        NONE
    }

    public static Goal atLeast(double value) {
        return new Goal(Kind.AT_LEAST, value);
    }

    public static Goal atMost(double value) {
        return new Goal(Kind.AT_MOST, value);
    }

    /** Only to be known. */
    public static Goal none() {
        return new Goal(Kind.NONE, 0);
    }

    public boolean reachedBy(double median) {
        return switch (kind) {
            case AT_LEAST -> median >= value;
            case AT_MOST -> median <= value;
            case NONE -> true;
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case AT_LEAST -> "≥ " + Numbers.plain(value);
            case AT_MOST -> "≤ " + Numbers.plain(value);
            case NONE -> "";
        };
    }
}
