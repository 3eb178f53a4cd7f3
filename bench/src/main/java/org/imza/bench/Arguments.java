package org.imza.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.imza.local.Progress;
import org.imza.local.Trouble;

/** The command line. */
record Arguments(List<String> names, Settings settings) {
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
    private static final int ROWS = 10_000_000;

    /** @throws Trouble in one sentence about the first argument that is not understood */
    static Arguments parse(Path root, Progress progress, List<String> arguments) {
        List<String> names = new ArrayList<>();
        int rounds = ROUNDS;
        int seconds = SECONDS;
        int rows = ROWS;
        boolean broker = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            switch (argument) {
                case "--broker" -> broker = true;
                case "--rounds" -> rounds = number(arguments, ++i);
                case "--seconds" -> seconds = number(arguments, ++i);
                case "--rows" -> rows = number(arguments, ++i);
                default -> names.add(name(argument));
            }
        }
        return new Arguments(names, new Settings(root, rounds, seconds, broker, rows, progress));
    }

    private static String name(String argument) {
        if (argument.startsWith("-")) {
            throw new Trouble("I do not know the option " + argument + "; bench/run --help lists them.");
        }
        return argument;
    }

    private static int number(List<String> arguments, int at) {
        String text = at < arguments.size() ? arguments.get(at) : "";
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new Trouble(arguments.get(at - 1) + " needs a number above zero.");
        }
        return Integer.parseInt(text);
    }
}
