package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** The one way in, Ingress or route, has exactly the paths of the one table. */
public final class RoutesEqualTable implements Rule {
    private static final String INTERNAL = "/q";

    private final Map<String, String> table;

    /** @param table service by prefix */
    public RoutesEqualTable(Map<String, String> table) {
        this.table = new TreeMap<>(table);
    }

    @Override
    public List<String> findings(Manifests manifests) {
        List<Manifest> ways = manifests
                .ofKind("Ingress", "HTTPRoute")
                .filter(way -> !onlyLeadsElsewhere(way))
                .toList();
        if (ways.size() != 1) {
            return List.of("there are " + ways.size() + " ways in: " + ways);
        }
        List<String> findings = new ArrayList<>();
        Manifest way = ways.getFirst();
        Map<String, String> routes = way.is("Ingress") ? ofIngress(way, findings) : ofRoute(way, findings);
        if (!routes.equals(table)) {
            findings.add(way + " differs from deploy/routes.properties: " + difference(routes));
        }
        routes.keySet().stream()
                .filter(path -> path.equals(INTERNAL) || path.startsWith(INTERNAL + "/"))
                .forEach(path -> findings.add(way + " routes " + path));
        return findings;
    }

    private static boolean onlyLeadsElsewhere(Manifest way) {
        return way.is("HTTPRoute")
                && Json.named(way.spec(), "backendRefs").isEmpty()
                && way.spec().at("/rules/0/filters/0/type").asText().equals("RequestRedirect");
    }

    private static Map<String, String> ofIngress(Manifest ingress, List<String> findings) {
        Map<String, String> routes = new TreeMap<>();
        for (JsonNode rule : Json.items(ingress.spec().path("rules"))) {
            for (JsonNode path : Json.items(rule.at("/http/paths"))) {
                expect("Prefix", path.path("pathType").asText(), ingress, findings);
                routes.put(
                        path.path("path").asText(),
                        path.at("/backend/service/name").asText());
            }
        }
        return routes;
    }

    private static Map<String, String> ofRoute(Manifest route, List<String> findings) {
        Map<String, String> routes = new TreeMap<>();
        for (JsonNode rule : Json.items(route.spec().path("rules"))) {
            for (JsonNode match : Json.items(rule.path("matches"))) {
                expect("PathPrefix", match.at("/path/type").asText(), route, findings);
                routes.put(
                        match.at("/path/value").asText(),
                        rule.at("/backendRefs/0/name").asText());
            }
        }
        return routes;
    }

    private static void expect(String wanted, String type, Manifest way, List<String> findings) {
        if (!wanted.equals(type)) {
            findings.add(way + " has a path of type " + type);
        }
    }

    private String difference(Map<String, String> routes) {
        Map<String, String> all = new TreeMap<>(table);
        all.putAll(routes);
        return String.join(
                ", ",
                all.keySet().stream()
                        .filter(path -> !routes.getOrDefault(path, "").equals(table.getOrDefault(path, "")))
                        .toList());
    }
}
