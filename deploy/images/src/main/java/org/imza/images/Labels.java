package org.imza.images;

import java.util.Map;
import java.util.TreeMap;

/** The annotations of the OCI image specification, by which a registry tells what an image is and is made of. */
final class Labels {
    private static final String OCI = "org.opencontainers.image.";

    private Labels() {}

    static Map<String, String> of(Request request, String service) {
        Map<String, String> labels = new TreeMap<>();
        labels.put(OCI + "title", "Imza " + service);
        labels.put(OCI + "version", request.tag());
        labels.put(OCI + "revision", request.revision());
        labels.put(OCI + "created", request.created().toString());
        labels.put(OCI + "licenses", "Apache-2.0");
        labels.put(OCI + "base.name", request.baseName());
        request.source().ifPresent(source -> labels.put(OCI + "source", source));
        return labels;
    }
}
