package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/**
 * The "restricted" profile of the Pod Security Standards, and what Imza asks for beyond it: no token of the Kubernetes
 * API anywhere, and for its own services a read-only file system and the user 10001.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted">the standard</a>
 */
public final class RestrictedProfile implements Rule {
    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");
    private static final int OUR_USER = 10001;

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests.workloads().forEach(workload -> check(workload, findings));
        manifests
                .ofKind("Namespace")
                .filter(namespace -> !"restricted".equals(namespace.labels().get("pod-security.kubernetes.io/enforce")))
                .forEach(namespace -> findings.add(namespace + " does not enforce the restricted profile"));
        return findings;
    }

    private static void check(Manifest workload, List<String> findings) {
        JsonNode pod = workload.podTemplate().orElseThrow().path("spec");
        Findings of = what -> findings.add(workload + " " + what);
        for (String shared : Set.of("hostNetwork", "hostPID", "hostIPC")) {
            of.unless(!pod.path(shared).asBoolean(), "shares " + shared);
        }
        of.unless(!pod.path("automountServiceAccountToken").asBoolean(true), "mounts a token of the Kubernetes API");
        for (JsonNode volume : Json.items(pod.path("volumes"))) {
            volume.fieldNames()
                    .forEachRemaining(field -> of.unless(
                            "name".equals(field) || VOLUMES.contains(field), "has a volume of the kind " + field));
        }
        JsonNode podContext = pod.path("securityContext");
        of.unless(podContext.path("runAsNonRoot").asBoolean(), "may run as root");
        of.unless(podContext.path("runAsUser").asInt(0) != 0, "runs as root");
        of.unless("RuntimeDefault".equals(podContext.at("/seccompProfile/type").asText()), "has no seccomp profile");
        of.unless(
                !workload.isService() || podContext.path("runAsUser").asInt() == OUR_USER,
                "does not run as the image's user");
        for (JsonNode container : workload.containers()) {
            JsonNode context = container.path("securityContext");
            of.unless(!context.path("allowPrivilegeEscalation").asBoolean(true), "may gain privileges");
            of.unless(!context.path("privileged").asBoolean(), "is privileged");
            of.unless(context.path("runAsNonRoot").asBoolean(true), "lets a container run as root");
            of.unless(context.path("runAsUser").asInt(1) != 0, "runs a container as root");
            of.unless(context.path("capabilities").toString().equals("{\"drop\":[\"ALL\"]}"), "keeps capabilities");
            of.unless(
                    !workload.isService()
                            || context.path("readOnlyRootFilesystem").asBoolean(),
                    "can write to its image");
            of.unless(container.at("/resources/requests/memory").isTextual(), "requests no memory");
            of.unless(container.at("/resources/limits/memory").isTextual(), "has no limit of memory");
            of.unless(container.at("/resources/requests/cpu").isTextual(), "requests no CPU");
        }
    }

    private interface Findings {
        void add(String what);

        default void unless(boolean good, String what) {
            if (!good) {
                add(what);
            }
        }
    }
}
