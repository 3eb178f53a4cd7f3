package org.imza.kit.meter;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps what callers make up out of the labels of {@code http_server_requests}: a method nobody knows, and the address
 * of a request that was over before it came to a route. Labels are kept for ever: a million would fill the memory.
 */
@Singleton
class RequestLabels implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String METHOD = "method";
    private static final String URI = "uri";
    /** RFC 9110, section 9.3, and RFC 5789. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");

    private static final Tag OTHER = Tag.of(METHOD, "OTHER");
    private static final Tag UNKNOWN = Tag.of(URI, "UNKNOWN");

    /** Asked once for each combination of labels that is new. */
    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().equals(REQUESTS)) {
            return id;
        }
        Meter.Id known = METHODS.contains(id.getTag(METHOD)) ? id : id.withTag(OTHER);
        return "RESET".equals(known.getTag("status")) && !known.getTag(URI).contains("{")
                ? known.withTag(UNKNOWN)
                : known;
    }
}
