package org.imza.progress;

/**
 * One of the moments, a second apart, at which viewers are told. While there are many, each tick tells only some of
 * them, so that telling them takes no more of the machine than there is to spare: those who sign come first.
 *
 * @param now as {@link System#nanoTime}
 * @param heartbeat after how many nanoseconds of silence a viewer hears that the line still holds
 * @param number of the tick
 * @param turns after how many ticks it is the same viewers' turn again
 */
record Tick(long now, long heartbeat, long number, int turns) {

    /** Ticks that tell {@code atOnce} of {@code viewers} each. */
    static Tick of(long number, int viewers, int atOnce, long heartbeat) {
        return new Tick(System.nanoTime(), heartbeat, number, Math.max(1, Math.ceilDiv(viewers, atOnce)));
    }

    /** Whether it is the turn of who has drawn {@code lot}, any number. */
    boolean turnOf(int lot) {
        return Math.floorMod(number + lot, turns) == 0;
    }
}
