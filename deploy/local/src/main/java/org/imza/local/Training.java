package org.imza.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.imza.local.demo.DemoData;
import org.imza.local.demo.FirstStart;
import org.imza.local.process.Jvm;

/**
 * Makes the AOT caches of the packaged services: the whole system runs once on a real database and broker, the demo
 * story is played, every page is looked at, and what the JVMs learned is kept beside the applications as
 * {@code app.aot}.
 */
public final class Training {
    /** The exit code for: no caches. */
    private static final int NONE = 3;

    private Training() {}

    /**
     * {@code Training ROOT DATA [JAVA]}: ROOT holds the services as a checkout does, DATA is emptied and deleted, JAVA
     * is the program the caches are for, since they fit one JVM only.
     */
    public static void main(String... arguments) throws IOException {
        Main.quietenLibraries();
        Path root = Path.of(arguments[0]);
        Path data = Path.of(arguments[1]);
        Path java = arguments.length > 2 ? Path.of(arguments[2]) : Jvm.ownJava();
        try {
            train(root, data, java);
        } catch (Trouble trouble) {
            System.err.println(
                    "The services will start without AOT caches, which could not be made: " + trouble.getMessage());
            System.exit(NONE);
        }
    }

    private static void train(Path root, Path data, Path java) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Part part : Plan.SERVICES) {
            Path jar = ServiceProcess.jar(root, part);
            Files.deleteIfExists(ServiceJvm.cacheOf(jar));
            Files.deleteIfExists(ServiceJvm.recordingOf(jar));
            jars.add(jar);
        }
        Options options = Options.in(root)
                .onAnyPort()
                .keepingDataIn(data)
                .startingFresh()
                .filledBy(everyPage())
                .by(ServiceJvm.recordingBy(java));
        LocalSystem system = LocalSystem.prepare(options, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        system.startAll();
        system.fillInOnce();
        System.out.println("Working what was learned into caches …");
        system.close();
        for (Path jar : jars) {
            keep(jar);
        }
        Folder.delete(data);
    }

    private static FirstStart everyPage() {
        DemoData story = new DemoData();
        return addresses -> {
            story.fill(addresses);
            new PageVisits(addresses).run();
        };
    }

    private static void keep(Path jar) throws IOException {
        Path made = ServiceJvm.recordingOf(jar);
        if (!Files.exists(made)) {
            throw new Trouble("the JVM wrote no " + made);
        }
        Files.move(made, ServiceJvm.cacheOf(jar), StandardCopyOption.ATOMIC_MOVE);
    }
}
