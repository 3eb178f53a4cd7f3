package org.imza.progress;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import org.imza.snapshot.SharedBuffer;

/**
 * One server-sent event (HTML, section 9.2), encoded once for all viewers. The {@code last} one has an id, by which a
 * browser that comes back nevertheless is known.
 */
record ProgressMessage(String json, boolean last, Buffer event) {

    static final String LAST_ID = "closed";
    static final Buffer HEARTBEAT = SharedBuffer.of(":\n\n".getBytes(StandardCharsets.US_ASCII));

    static ProgressMessage of(String json, boolean last) {
        String event = "event: progress\n" + (last ? "id: " + LAST_ID + "\n" : "") + "data: " + json + "\n\n";
        return new ProgressMessage(json, last, SharedBuffer.of(event.getBytes(StandardCharsets.UTF_8)));
    }
}
