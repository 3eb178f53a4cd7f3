package org.imza.kit.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imza.kit.command.RunningCommand;
import org.imza.kit.migration.MigratingDatabase;

/**
 * Where each service begins. With {@code imza.migrate=only} (environment: {@code IMZA_MIGRATE=only}) it migrates its
 * database and ends: nothing else is started, no port is opened, neither broker nor keys are needed. Without it the
 * service starts, and migrates first unless {@code quarkus.flyway.migrate-at-start=false}. With {@code imza.run} it starts
 * beside those that serve, runs the {@link org.imza.kit.command.Command} of that name, and ends; {@code imza.republish=all}
 * and {@code imza.rewrap=all} are older ways to say two of them.
 */
@QuarkusMain
public class Main {

    static final String MIGRATE = "imza.migrate";
    static final String REPUBLISH = "imza.republish";
    static final String REWRAP = "imza.rewrap";
    static final String RUN = "imza.run";

    /** Exit codes: 0 done, 1 not done, 2 not understood. */
    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        if (asked(config, MIGRATE, "only")) {
            System.exit(new MigratingDatabase(config).run());
        }
        Optional<String> command = command(config);
        if (command.isPresent()) {
            besideOthers();
            Quarkus.run(RunningCommand.class, command.get());
        } else {
            Quarkus.run(arguments);
        }
    }

    private static Optional<String> command(Config config) {
        if (asked(config, REPUBLISH, "all")) {
            return Optional.of("republish");
        }
        return asked(config, REWRAP, "all") ? Optional.of("rewrap") : config.getOptionalValue(RUN, String.class);
    }

    private static boolean asked(Config config, String key, String only) {
        String value = config.getOptionalValue(key, String.class).orElse("");
        if (!value.isEmpty() && !value.equals(only)) {
            System.err.printf(
                    "%s is either \"%s\" or not set at all, but it is \"%s\".%n",
                    key.toUpperCase(Locale.ROOT).replace('.', '_'), only, value);
            System.exit(2);
        }
        return !value.isEmpty();
    }

    /** Anyone who serves on this machine has the ports already, and stays for long work. */
    private static void besideOthers() {
        System.setProperty("quarkus.http.port", "0");
        System.setProperty("quarkus.management.port", "0");
        System.setProperty("imza.job.enabled", "false");
    }
}
