package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** All replicas at their most, one more of each while they roll, fit into the database with all their connections. */
public final class ConnectionsFit implements Rule {
    private static final Pattern MOST = Pattern.compile("max_connections=(\\d+)");
    /** Superusers, replicas, the operator, backups. */
    private static final int OTHERS = 20;

    @Override
    public List<String> findings(Manifests manifests) {
        Optional<Integer> most = most(manifests);
        int wanted = OTHERS
                + manifests
                        .services()
                        .mapToInt(service -> (replicas(service, manifests) + 1) * pool(service, manifests))
                        .sum();
        return most.filter(connections -> connections < wanted)
                .map(connections -> List.of(
                        "the services may want " + wanted + " connections of a database that has " + connections))
                .orElse(List.of());
    }

    private static Optional<Integer> most(Manifests manifests) {
        Optional<Integer> ofCluster = manifests
                .ofKind("Cluster")
                .map(cluster -> cluster.spec().at("/postgresql/parameters/max_connections"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asInt)
                .findFirst();
        return ofCluster.or(() -> manifests
                .ofKind("StatefulSet")
                .map(set -> MOST.matcher(set.spec().toString()))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst());
    }

    private static int replicas(Manifest service, Manifests manifests) {
        return manifests
                .ofKind("HorizontalPodAutoscaler", "ScaledObject")
                .filter(scaler ->
                        scaler.spec().at("/scaleTargetRef/name").asText().equals(service.name()))
                .mapToInt(scaler -> scaler.spec()
                        .path("maxReplicas")
                        .asInt(scaler.spec().path("maxReplicaCount").asInt()))
                .findFirst()
                .orElse(service.spec().path("replicas").asInt());
    }

    private static int pool(Manifest service, Manifests manifests) {
        return Environment.of(service, manifests).stream()
                .filter(variable -> variable.name().equals("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"))
                .mapToInt(variable -> Integer.parseInt(variable.value()))
                .findFirst()
                .orElse(0);
    }
}
