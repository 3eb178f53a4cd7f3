package org.imza.kit.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLabelsTest {

    private final RequestLabels labels = new RequestLabels();

    @ParameterizedTest
    @CsvSource({
        "GET, /petitions, 200, GET, /petitions",
        "S3CRET, NOT_FOUND, 404, OTHER, NOT_FOUND",
        "get, NOT_FOUND, 404, OTHER, NOT_FOUND",
        "POST, /sign/confirm/s3cret, RESET, POST, UNKNOWN",
        "POST, /sign/confirm/{token}, RESET, POST, /sign/confirm/{token}",
        "S3CRET, /s3cret, RESET, OTHER, UNKNOWN",
    })
    void keepsWhatIsKnown(String method, String uri, String status, String shownMethod, String shownUri) {
        Meter.Id shown =
                labels.map(id("http.server.requests", Tags.of("method", method, "uri", uri, "status", status)));

        assertEquals(Tags.of("method", shownMethod, "uri", shownUri, "status", status), Tags.of(shown.getTags()));
    }

    @ParameterizedTest
    @CsvSource("imza.mails")
    void leavesOtherMetricsAlone(String name) {
        Meter.Id id = id(name, Tags.of("method", "any"));

        assertEquals(id, labels.map(id));
    }

    private static Meter.Id id(String name, Tags tags) {
        return new Meter.Id(name, tags, null, null, Meter.Type.TIMER);
    }
}
