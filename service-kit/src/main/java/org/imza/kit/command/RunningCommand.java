package org.imza.kit.command;

import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.imza.kit.log.Redacted;
import org.jboss.logging.Logger;

/** Runs the one command that was asked for, and ends. Others serve meanwhile. */
@Singleton
@Unremovable
public class RunningCommand implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(RunningCommand.class);

    private final List<Command> commands;

    RunningCommand(@All List<Command> commands) {
        this.commands = commands;
    }

    /** Exit codes: those of {@link Command#run}. */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        return commands.stream()
                .filter(command -> command.name().equals(arguments[0]))
                .findFirst()
                .map(RunningCommand::done)
                .orElseGet(this::unknown);
    }

    private static int done(Command command) {
        try {
            return command.run();
        } catch (IOException | RuntimeException e) {
            LOG.errorf("%s was not done: %s", command.name(), Redacted.trace(e));
            return 1;
        }
    }

    private int unknown() {
        System.err.printf(
                "IMZA_RUN is one of %s here.%n",
                commands.stream().map(Command::name).sorted().toList());
        return 2;
    }
}
