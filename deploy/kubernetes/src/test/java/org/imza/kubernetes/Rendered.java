package org.imza.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything this folder can render: each overlay, and the base with each component on its own. */
final class Rendered {
    private static final String IMAGES = String.join(
            "",
            Checkout.SERVICES.stream()
                    .map(service -> "  - {name: imza/" + service + ", newTag: 0.0.1}\n")
                    .toList());

    private Rendered() {}

    static List<Manifests> overlays(Kustomize kustomize) throws IOException {
        List<Manifests> overlays = new ArrayList<>();
        for (Path folder : Checkout.foldersIn("overlays")) {
            overlays.add(read("overlays/" + folder.getFileName(), kustomize, folder));
        }
        return overlays;
    }

    static List<Manifests> components(Kustomize kustomize) throws IOException {
        List<Manifests> components = new ArrayList<>();
        for (Path component : Checkout.foldersIn("components")) {
            Path folder = Files.createDirectories(Checkout.KUBERNETES
                    .resolve("target/on-base")
                    .resolve(component.getFileName().toString()));
            Files.writeString(
                    folder.resolve("kustomization.yaml"),
                    "resources: [../../../base]\ncomponents: [../../../components/" + component.getFileName()
                            + "]\nimages:\n" + IMAGES);
            components.add(read("components/" + component.getFileName(), kustomize, folder));
        }
        return components;
    }

    private static Manifests read(String origin, Kustomize kustomize, Path folder) {
        return Manifests.read(origin, kustomize.render(folder));
    }
}
