package org.imza.bench.fuzz;

import java.nio.file.Path;
import java.util.List;
import org.imza.local.Trouble;

/**
 * What to send.
 *
 * @param root the folder of the checkout
 * @param data what the system may keep meanwhile
 * @param seed makes the same requests again
 * @param requests how many
 * @param only the number of the one request to send, -1 for all
 */
public record FuzzPlan(Path root, Path data, long seed, long requests, long only) {
    private static final long REQUESTS = 1_000_000;

    /** {@code --seed N --requests N --only N}; without a seed a new one. */
    public static FuzzPlan parse(Path root, List<String> arguments) {
        FuzzPlan plan = new FuzzPlan(root, root.resolve("bench/target/fuzz"), System.nanoTime(), REQUESTS, -1);
        for (int i = 0; i < arguments.size(); i += 2) {
            long number = number(arguments, i + 1);
            plan = switch (arguments.get(i)) {
                case "--seed" -> new FuzzPlan(root, plan.data, number, plan.requests, plan.only);
                case "--requests" -> new FuzzPlan(root, plan.data, plan.seed, number, plan.only);
                case "--only" -> new FuzzPlan(root, plan.data, plan.seed, plan.requests, number);
                default ->
                    throw new Trouble("I do not know " + arguments.get(i) + "; bench/run --help lists the options.");
            };
        }
        return plan;
    }

    private static long number(List<String> arguments, int at) {
        String text = at < arguments.size() ? arguments.get(at) : "";
        if (!text.matches("\\d{1,18}")) {
            throw new Trouble(arguments.get(at - 1) + " needs a number.");
        }
        return Long.parseLong(text);
    }
}
