package org.imza.kubernetes.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One more pod of a service, exactly as its Deployment describes it, that does one thing and ends. */
public final class OneRun {
    private static final int ATTEMPTS = 3;
    private static final int KEPT_SECONDS = 86_400;
    /** What asks for a line of standard input. */
    private static final Set<String> ASKING = Set.of("forget-address");

    private OneRun() {}

    /** The Job as JSON. {@code what} is the name of a command of the service. */
    public static JsonNode of(String what, JsonNode deployment, Instant now) {
        ObjectNode job = deployment.deepCopy();
        JsonNode metadata = deployment.path("metadata");
        String name = metadata.path("name").asText() + "-" + what;
        job.removeAll();
        job.put("apiVersion", "batch/v1").put("kind", "Job");
        ObjectNode own = job.putObject("metadata");
        own.put("name", name + "-" + now.getEpochSecond());
        own.set("namespace", metadata.path("namespace"));
        ObjectNode spec = job.putObject("spec");
        // What was typed in cannot be read a second time.
        spec.put("backoffLimit", ASKING.contains(what) ? 0 : ATTEMPTS).put("ttlSecondsAfterFinished", KEPT_SECONDS);
        JsonNode template = template(what, deployment.at("/spec/template").deepCopy());
        // Not the name of those that serve: its Service would send people here, its PodDisruptionBudget would count
        // this one.
        ((ObjectNode) template.at("/metadata/labels")).put("app.kubernetes.io/name", name);
        spec.set("template", template);
        return job;
    }

    private static JsonNode template(String what, ObjectNode template) {
        ObjectNode pod = (ObjectNode) template.path("spec");
        pod.put("restartPolicy", "Never");
        ObjectNode container = (ObjectNode) pod.path("containers").path(0);
        container.remove(List.of("startupProbe", "livenessProbe", "readinessProbe", "lifecycle"));
        container.withArray("env").addObject().put("name", "IMZA_RUN").put("value", what);
        if (ASKING.contains(what)) {
            container.put("stdin", true).put("stdinOnce", true);
        }
        return template;
    }
}
