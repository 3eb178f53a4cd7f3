package org.imza.bench.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk printed.
 *
 * @param requests answered in all
 * @param perSecond requests per second
 * @param failed answers other than 2xx and 3xx
 * @param socketErrors connections refused or broken, and answers that did not come in time
 * @param p50 latency in milliseconds, as {@code p99}
 */
public record WrkOutput(long requests, double perSecond, long failed, long socketErrors, double p50, double p99) {
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern SOCKETS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final String LATENCY = "%s%%\\s+([\\d.]+)(us|ms|s|m)";

    /** @throws IllegalArgumentException if it is not the output of {@code wrk --latency} */
    public static WrkOutput parse(String text) {
        long requests = Long.parseLong(demand(REQUESTS, text).group(1));
        double perSecond = Double.parseDouble(demand(PER_SECOND, text).group(1));
        Matcher failed = FAILED.matcher(text);
        Matcher sockets = SOCKETS.matcher(text);
        long socketErrors = 0;
        if (sockets.find()) {
            for (int i = 1; i <= sockets.groupCount(); i++) {
                socketErrors += Long.parseLong(sockets.group(i));
            }
        }
        return new WrkOutput(
                requests,
                perSecond,
                failed.find() ? Long.parseLong(failed.group(1)) : 0,
                socketErrors,
                millis("50", text),
                millis("99", text));
    }

    /** Answers of 2xx and 3xx. */
    public long succeeded() {
        return requests - failed;
    }

    private static double millis(String percentile, String text) {
        Matcher latency = demand(Pattern.compile(LATENCY.formatted(percentile)), text);
        double value = Double.parseDouble(latency.group(1));
        return switch (latency.group(2)) {
            case "us" -> value / 1_000;
            case "ms" -> value;
            case "s" -> value * 1_000;
            default -> value * 60_000;
        };
    }

    private static Matcher demand(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("not what wrk prints:\n" + text);
        }
        return matcher;
    }
}
