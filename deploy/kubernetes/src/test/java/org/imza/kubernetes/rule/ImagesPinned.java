package org.imza.kubernetes.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** Every image names one version or one digest, and all services have the same. */
public final class ImagesPinned implements Rule {
    private static final Pattern PINNED = Pattern.compile(".+(@sha256:[0-9a-f]{64}|:v?\\d+\\.\\d+[\\w.-]*)");

    private final String serviceVersion;

    /** @param serviceVersion the tag that Imza's own images have here; a digest may stand in for it */
    public ImagesPinned(String serviceVersion) {
        this.serviceVersion = serviceVersion;
    }

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests
                .workloads()
                .forEach(workload -> workload.containers().forEach(container -> {
                    String image = container.path("image").asText();
                    if (!PINNED.matcher(image).matches()) {
                        findings.add(workload + " has the image " + image + ", which is not pinned");
                    } else if (workload.isService() && !isOurs(workload, image)) {
                        findings.add(workload + " has the image " + image + " and not version " + serviceVersion);
                    }
                }));
        manifests
                .ofKind("Cluster")
                .map(cluster -> cluster.spec().path("imageName").asText())
                .filter(image -> !PINNED.matcher(image).matches())
                .forEach(image -> findings.add("Cluster has the image " + image + ", which is not pinned"));
        return findings;
    }

    private boolean isOurs(Manifest workload, String image) {
        return image.contains("@sha256:") || image.endsWith("/" + workload.name() + ":" + serviceVersion);
    }
}
