package org.imza.local;

import java.nio.file.Path;
import org.imza.local.demo.FirstStart;

/** {@code ./run}, once everything is built. */
public final class Main {
    /** The folder of the checkout; set by {@code ./run}. */
    private static final String ROOT = "imza.local.root";

    private Main() {}

    public static void main(String... arguments) {
        long begun = System.nanoTime();
        try {
            Path root = Path.of(System.getProperty(ROOT, ""));
            Options options = Arguments.parse(root, FirstStart.nothing(), arguments);
            LocalSystem system = LocalSystem.prepare(options, Main::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
            system.startAll();
            say("");
            Welcome.lines(system.addresses(), System.nanoTime() - begun).forEach(Main::say);
            Thread.currentThread().join();
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println(
                    DiskTrouble.saysFull(e)
                            ? "The disk is full; free some space and start Imza again."
                            : "Imza could not start: " + e);
            System.exit(1);
        }
    }

    private static void stop(LocalSystem system) {
        say("Stopping …");
        system.close();
        say("Stopped. Everything is kept; ./run goes on from here.");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
