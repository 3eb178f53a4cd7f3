package org.imza.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders a folder as {@code kubectl apply -k} would. */
final class Kustomize {
    static final String MISSING =
            "No kubectl 1.27 or newer and no kustomize 5 is on the PATH, so NO MANIFEST WAS RENDERED OR CHECKED. Install one of them: https://kubernetes.io/docs/tasks/tools/";
    private static final List<List<String>> COMMANDS =
            List.of(List.of("kustomize", "build"), List.of("kubectl", "kustomize"));

    private final List<String> command;

    private Kustomize(List<String> command) {
        this.command = command;
    }

    /** The first tool that renders what only current versions understand; empty where there is none. */
    static Optional<Kustomize> find() {
        return COMMANDS.stream().map(Kustomize::new).filter(Kustomize::works).findFirst();
    }

    private boolean works() {
        try {
            render(Checkout.KUBERNETES.resolve("overlays/trial"));
            return true;
        } catch (UncheckedIOException missing) {
            return false;
        } catch (IllegalStateException refused) {
            // An old one does not know components; a current one says what is wrong with the folder.
            return !refused.getMessage().contains("unknown field");
        }
    }

    /**
     * What {@code folder} renders to, as YAML.
     *
     * @throws IllegalStateException if the folder cannot be rendered
     */
    String render(Path folder) {
        List<String> arguments = new ArrayList<>(command);
        arguments.add(folder.toString());
        try {
            Path errors = Files.createTempFile("kustomize", ".err");
            Process process =
                    new ProcessBuilder(arguments).redirectError(errors.toFile()).start();
            String yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            String said = Files.readString(errors);
            Files.delete(errors);
            if (exit != 0) {
                throw new IllegalStateException(said);
            }
            return yaml;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
