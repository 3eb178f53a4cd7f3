package org.imza.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imza.local.demo.DemoData;

/** {@code ./run}, once everything is built. */
public final class Main {
    /** The folder of the checkout; set by {@code ./run}. */
    private static final String ROOT = "imza.local.root";

    /** Anyone who reads why it did not start needs no more words. */
    private static volatile boolean failed;

    private Main() {}

    public static void main(String... arguments) {
        long begun = System.nanoTime();
        quietenLibraries();
        try {
            Path root = Path.of(System.getProperty(ROOT, ""));
            Options options = Arguments.parse(root, new DemoData(), arguments);
            LocalSystem system = LocalSystem.prepare(options, Main::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
            system.startAll();
            say("");
            Welcome.lines(system.addresses(), System.nanoTime() - begun).forEach(Main::say);
            say("");
            system.fillInOnce();
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            System.exit(1);
        } catch (RuntimeException | Error e) {
            failed = true;
            System.err.println(sentence(e));
            System.exit(1);
        }
    }

    private static String sentence(Throwable e) {
        if (e instanceof Trouble) {
            return e.getMessage();
        }
        return DiskTrouble.saysFull(e)
                ? "The disk is full; free some space and start Imza again."
                : "Imza could not start: " + Optional.ofNullable(e.getCause()).orElse(e);
    }

    /** What they say while the broker is not up yet would only frighten. */
    static void quietenLibraries() {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.SEVERE);
    }

    private static void stop(LocalSystem system) {
        if (failed) {
            system.close();
            return;
        }
        say("Stopping …");
        system.close();
        say("Stopped. Everything is kept; ./run goes on from here.");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
