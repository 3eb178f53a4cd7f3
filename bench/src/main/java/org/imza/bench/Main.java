package org.imza.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imza.bench.fuzz.Fuzz;
import org.imza.bench.fuzz.FuzzPlan;
import org.imza.bench.ground.Promises;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.ResultFile;
import org.imza.bench.measure.ResultTable;
import org.imza.local.Trouble;

/** {@code bench/run}, once everything is built. Ends with 1 if something could not be measured or was not correct. */
public final class Main {
    private static final String ROOT = "imza.bench.root";
    private static final String FUZZ = "fuzz";

    private Main() {}

    public static void main(String... arguments) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.SEVERE);
        try {
            List<String> asked = List.of(arguments);
            System.exit((asked.getFirst().equals(FUZZ) ? fuzzed(asked.subList(1, asked.size())) : run(asked)) ? 0 : 1);
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(List<String> arguments) {
        if (arguments.equals(List.of("--list"))) {
            Cases.all().forEach(each -> say("%-30s %s".formatted(each.name(), each.about())));
            return true;
        }
        Arguments parsed = Arguments.parse(root(), Main::say, arguments);
        List<String> failed = new ArrayList<>();
        for (Case each : Cases.named(parsed.names())) {
            if (!measured(each, parsed.settings())) {
                failed.add(each.name());
            }
        }
        if (!failed.isEmpty()) {
            say("FAILED: " + String.join(", ", failed));
        }
        return failed.isEmpty();
    }

    /** A goal that is missed is a result; only what could not be measured, or was not correct, is a failure. */
    private static boolean measured(Case each, Settings settings) {
        Instant begun = Instant.now();
        say(each.name() + ": " + each.about());
        try {
            Findings findings = each.run(settings);
            Path file = settings.root().resolve("bench/results/" + each.name() + ".json");
            ResultFile.write(file, each.name(), Circumstances.of(settings, begun), findings);
            ResultTable.lines(findings).forEach(line -> say("  " + line));
            say("");
            return true;
        } catch (Exception e) {
            say("  FAILED: " + (e instanceof Trouble ? e.getMessage() : e));
            if (!(e instanceof Promises.Broken)) {
                e.printStackTrace();
            }
            say("");
            return false;
        }
    }

    /** Not a measurement: there is nothing to compare, only what must not be. */
    private static boolean fuzzed(List<String> arguments) {
        try {
            List<String> wrong = new Fuzz(FuzzPlan.parse(root(), arguments), Main::say).run();
            say(wrong.isEmpty() ? "Nothing went wrong." : "FAILED: " + String.join("; ", wrong));
            return wrong.isEmpty();
        } catch (Trouble trouble) {
            throw trouble;
        } catch (Exception e) {
            e.printStackTrace();
            return false;
        }
    }

    private static Path root() {
        return Path.of(System.getProperty(ROOT, "")).toAbsolutePath();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
