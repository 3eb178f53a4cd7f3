package org.imza.kit.migration;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where each service begins. With {@code imza.migrate=only} (environment: {@code IMZA_MIGRATE=only}) it migrates its
 * database and ends: nothing else is started, no port is opened, neither broker nor keys are needed. Without it the
 * service starts, and migrates first unless {@code quarkus.flyway.migrate-at-start=false}.
 */
@QuarkusMain
public class Main {

    static final String MIGRATE = "imza.migrate";

    /** Exit codes: 0 migrated, 1 not migrated, 2 not understood. */
    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        switch (config.getOptionalValue(MIGRATE, String.class).orElse("")) {
            case "" -> Quarkus.run(arguments);
            case "only" -> System.exit(new MigratingDatabase(config).run());
            case String other -> {
                System.err.println("IMZA_MIGRATE is either \"only\" or not set at all, but it is \"" + other + "\".");
                System.exit(2);
            }
        }
    }
}
