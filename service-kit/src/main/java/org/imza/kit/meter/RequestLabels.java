package org.imza.kit.meter;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;

/**
 * Keeps what callers make up out of the labels of {@code http_server_requests}: a method nobody knows, and the address
 * of a request that was over before it came to a route. Labels are kept for ever: a million would fill the memory.
 */
@Singleton
class RequestLabels implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String METHOD = "method";
    private static final String URI = "uri";
    private static final String OTHER = "OTHER";
    private static final Tag UNKNOWN = Tag.of(URI, "UNKNOWN");

    /** Asked once for each combination of labels that is new. */
    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().equals(REQUESTS)) {
            return id;
        }
        Meter.Id known = id.withTag(Tag.of(METHOD, HttpMethods.knownOr(OTHER, id.getTag(METHOD))));
        return "RESET".equals(known.getTag("status")) && !known.getTag(URI).contains("{")
                ? known.withTag(UNKNOWN)
                : known;
    }
}
