package org.imza.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imza.kubernetes.Json;
import org.imza.kubernetes.Manifest;
import org.imza.kubernetes.Manifests;

/** The way in keeps neither visitors' addresses nor paths, whose last segment may be a key from a mail. */
public final class AccessLogsTellNobody implements Rule {
    private static final String NGINX = "nginx.ingress.kubernetes.io/enable-access-log";
    /** What the component gateway-api says before an operator has named a controller. */
    private static final String NOBODYS_CLASS = "imza";

    private static final Pattern OPERATOR = Pattern.compile("%([A-Z_]+(?:\\([^)]*\\))?)[^%]*%");
    private static final Set<String> HARMLESS = Set.of(
            "START_TIME",
            "REQ(:METHOD)",
            "ROUTE_NAME",
            "PROTOCOL",
            "RESPONSE_CODE",
            "RESPONSE_FLAGS",
            "DURATION",
            "BYTES_SENT",
            "BYTES_RECEIVED");

    @Override
    public List<String> findings(Manifests manifests) {
        List<String> findings = new ArrayList<>();
        manifests
                .ofKind("Ingress")
                .filter(ingress -> !ingress.tree()
                        .at("/metadata/annotations")
                        .path(NGINX)
                        .asText()
                        .equals("false"))
                .forEach(ingress -> findings.add(ingress + " has an access log"));
        manifests
                .ofKind("Gateway")
                .filter(gateway ->
                        !gateway.spec().path("gatewayClassName").asText().equals(NOBODYS_CLASS))
                .forEach(gateway -> check(gateway, manifests, findings));
        return findings;
    }

    private static void check(Manifest gateway, Manifests manifests, List<String> findings) {
        JsonNode parameters = gateway.spec().at("/infrastructure/parametersRef");
        JsonNode log = manifests
                .find(parameters.path("kind").asText(), parameters.path("name").asText())
                .map(proxy -> proxy.spec().at("/telemetry/accessLog"))
                .orElseGet(parameters::deepCopy);
        List<JsonNode> settings = Json.items(log.path("settings"));
        if (log.path("disable").asBoolean()) {
            return;
        }
        if (settings.isEmpty()) {
            findings.add(gateway + " has its controller's own access log");
        }
        for (JsonNode setting : settings) {
            String text = setting.at("/format/text").asText();
            if (text.isBlank()) {
                findings.add(gateway + " has an access log of its controller's own format");
            }
            OPERATOR.matcher(text)
                    .results()
                    .map((MatchResult operator) -> operator.group(1))
                    .filter(operator -> !HARMLESS.contains(operator))
                    .forEach(operator -> findings.add(gateway + " logs " + operator));
        }
    }
}
