package org.imza.bench.ground;

import java.nio.file.Files;
import java.nio.file.Path;
import org.imza.local.Trouble;

/** Which of the packaged services. */
public enum Program {
    PETITION("petition-service"),
    NOTIFICATION("notification-service");

    private static final String CACHE = "app.aot";

    private final String module;

    Program(String module) {
        this.module = module;
    }

    /** The folder {@code quarkus-app} of the packaged service. */
    public Path application(Path root) {
        Path application = root.resolve(module).resolve("target/quarkus-app");
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new Trouble(module + " is not built; bench/run builds it, or: ./mvnw -DskipTests package");
        }
        return application;
    }

    /** The flags it is run with in production: with its AOT cache, where the package step made one. */
    String[] asPackaged(Path root) {
        return Files.exists(application(root).resolve(CACHE)) ? new String[] {"-XX:AOTCache=" + CACHE} : new String[0];
    }
}
