package org.imza.bench.signing;

import java.util.Map;

/** The service as it would be if it were built another way. */
final class Variants {
    /** One transaction, and one update of the counter, for each request; as many at once as there are connections. */
    static final Map<String, String> ONE_BY_ONE = Map.of(
            "imza.signing.batch", "1",
            "imza.signing.writers", "64",
            "quarkus.datasource.jdbc.max-size", "70");

    private Variants() {}
}
