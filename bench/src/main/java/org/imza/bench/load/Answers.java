package org.imza.bench.load;

import java.util.Map;
import java.util.TreeMap;

/** What was answered to a {@link Callers} run, by status. */
public final class Answers {
    private static final double NANOS = 1e9;

    private final Map<Integer, Latencies> byStatus = new TreeMap<>();
    private final Map<Integer, Integer> inTime = new TreeMap<>();
    private final long begin;
    private final long end;
    private long broken;
    private long unsent;

    /** @param begin and {@code end} of the run, as {@link System#nanoTime} */
    Answers(long begin, long end) {
        this.begin = begin;
        this.end = end;
    }

    void add(int status, long due, long now) {
        byStatus.computeIfAbsent(status, any -> new Latencies()).add(now - due);
        if (now < end) {
            inTime.merge(status, 1, Integer::sum);
        }
    }

    void lost() {
        broken++;
    }

    void unsent(long more) {
        unsent += more;
    }

    /** How many were answered with this status, those after the end included. */
    public int count(int status) {
        return byStatus.getOrDefault(status, new Latencies()).count();
    }

    /** How many a second were answered with this status while it lasted. */
    public double perSecond(int status) {
        return inTime.getOrDefault(status, 0) / ((end - begin) / NANOS);
    }

    /** From the moment a request was due, not from when it could be sent: no omission is coordinated. Milliseconds. */
    public double percentile(int status, double percent) {
        return byStatus.getOrDefault(status, new Latencies()).percentile(percent);
    }

    /** How many answers had another status than these. */
    public int others(int... statuses) {
        int all = byStatus.values().stream().mapToInt(Latencies::count).sum();
        for (int status : statuses) {
            all -= count(status);
        }
        return all;
    }

    /** Connections that broke, and requests that were not answered at all. */
    public long broken() {
        return broken;
    }

    /** Requests that were due and could not be sent, since every connection waited for an answer. */
    public long unsent() {
        return unsent;
    }
}
