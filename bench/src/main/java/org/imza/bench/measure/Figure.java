package org.imza.bench.measure;

/**
 * What is made of the samples.
 *
 * @param title what it is, with its unit
 * @param value the name of the samples' value
 * @param about what the goal is held against
 */
public record Figure(String title, String value, About about, Goal goal) {

    /** Which of the numbers counts. */
    public enum About {
        /** A ÷ B, paired in each round. */
        RATIO,
        /** A alone; B, if it has the value too, is shown beside it. */
        A
    }

    public static Figure ratio(String title, String value, Goal goal) {
        return new Figure(title, value, About.RATIO, goal);
    }

    public static Figure ofA(String title, String value, Goal goal) {
        return new Figure(title, value, About.A, goal);
    }
}
