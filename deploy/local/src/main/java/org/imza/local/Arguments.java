package org.imza.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imza.local.demo.FirstStart;

/** The command line of {@code ./run}. */
final class Arguments {
    /** Twelve JVMs on one machine are enough to see what replicas do. */
    private static final int MOST_REPLICAS = 4;

    private Arguments() {}

    /** @throws Trouble in one sentence, about the first argument that is not understood */
    static Options parse(Path root, FirstStart demo, String... arguments) {
        Options options = Options.in(root).filledBy(demo);
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            options = switch (argument) {
                case "--fresh" -> options.startingFresh();
                case "--no-demo" -> options.filledBy(FirstStart.nothing());
                case "--port" -> options.onPort(port(rest.hasNext() ? rest.next() : ""));
                case "--replicas" -> options.withReplicas(replicas(rest.hasNext() ? rest.next() : ""));
                case "--data" -> options.keepingDataIn(Path.of(rest.next()));
                case "--only" -> options.withOnly(parts(rest.next()));
                default -> throw new Trouble("I do not know the option " + argument + "; ./run --help lists them.");
            };
        }
        return options;
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new Trouble("--port needs a number from 1 to 65535, for example: ./run --port 8081");
    }

    private static int replicas(String text) {
        if (text.matches("[1-" + MOST_REPLICAS + "]")) {
            return Integer.parseInt(text);
        }
        throw new Trouble("--replicas needs a number from 1 to " + MOST_REPLICAS + ", for example: ./run --replicas 2");
    }

    private static java.util.Set<Part> parts(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> Part.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
