package org.imza.kubernetes.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** An autoscaler scales something that exists, alone, and nobody else says how many replicas it has. */
public final class TargetsExist implements Rule {

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        TreeMap<String, Integer> scalers = new TreeMap<>();
        manifests.ofKind("HorizontalPodAutoscaler", "ScaledObject").forEach(scaler -> {
            String target = scaler.spec().at("/scaleTargetRef/name").asText();
            scalers.merge(target, 1, Integer::sum);
            manifests
                    .find("Deployment", target)
                    .ifPresentOrElse(
                            deployment -> {
                                if (deployment.spec().has("replicas")) {
                                    findings.add(scaler + " and " + deployment + " both say how many replicas");
                                }
                            },
                            () -> findings.add(scaler + " scales " + target + ", which does not exist"));
        });
        scalers.forEach((target, count) -> {
            if (count > 1) {
                findings.add(target + " has " + count + " autoscalers");
            }
        });
        manifests
                .services()
                .map(Manifest::name)
                .filter(service ->
                        manifests.find("PodDisruptionBudget", service).isEmpty())
                .forEach(service -> findings.add(service + " has no PodDisruptionBudget"));
        return findings;
    }
}
