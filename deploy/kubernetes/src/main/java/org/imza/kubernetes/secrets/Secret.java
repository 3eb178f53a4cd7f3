package org.imza.kubernetes.secrets;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** A Kubernetes Secret. */
public record Secret(String name, Map<String, String> values) {

    /** As a YAML document; base64, so that nothing in it needs quoting. */
    String yaml(String namespace) {
        StringBuilder yaml = new StringBuilder("---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: " + name
                + "\n  namespace: " + namespace + "\n  labels:\n    app.kubernetes.io/part-of: imza\n"
                // CloudNativePG then follows a changed password.
                + "    cnpg.io/reload: \"true\"\ntype: Opaque\ndata:\n");
        new TreeMap<>(values)
                .forEach((key, value) -> yaml.append("  ")
                        .append(key)
                        .append(": ")
                        .append(Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)))
                        .append('\n'));
        return yaml.toString();
    }

    @Override
    public String toString() {
        return name + " " + values.keySet();
    }
}
