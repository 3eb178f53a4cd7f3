package org.imza.kubernetes.republish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** One more pod of a service, exactly as its Deployment describes it, that tells everything again and ends. */
public final class RepublishJob {
    private static final int ATTEMPTS = 3;
    private static final int KEPT_SECONDS = 86_400;

    private RepublishJob() {}

    /** The Job as JSON. */
    public static JsonNode of(JsonNode deployment, Instant now) {
        ObjectNode job = deployment.deepCopy();
        JsonNode metadata = deployment.path("metadata");
        job.removeAll();
        job.put("apiVersion", "batch/v1").put("kind", "Job");
        ObjectNode own = job.putObject("metadata");
        own.put("name", metadata.path("name").asText() + "-republish-" + now.getEpochSecond());
        own.set("namespace", metadata.path("namespace"));
        ObjectNode spec = job.putObject("spec");
        spec.put("backoffLimit", ATTEMPTS).put("ttlSecondsAfterFinished", KEPT_SECONDS);
        spec.set("template", template(deployment.at("/spec/template").deepCopy()));
        return job;
    }

    private static JsonNode template(ObjectNode template) {
        ObjectNode pod = (ObjectNode) template.path("spec");
        pod.put("restartPolicy", "Never");
        ObjectNode container = (ObjectNode) pod.path("containers").path(0);
        // The readiness probe stays: nothing answers it, and so the Service never sends anybody here.
        container.remove(List.of("startupProbe", "livenessProbe", "lifecycle"));
        ArrayNode environment = container.withArray("env");
        environment.addObject().put("name", "IMZA_REPUBLISH").put("value", "all");
        return template;
    }
}
