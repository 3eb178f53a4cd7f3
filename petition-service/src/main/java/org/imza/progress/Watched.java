package org.imza.progress;

import io.vertx.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A petition that somebody follows: its latest message and, for each event loop, who is told there. */
final class Watched {

    private final Map<Context, List<Viewer>> viewers = new ConcurrentHashMap<>();
    private volatile ProgressMessage message;
    private int count;

    Watched(ProgressMessage first) {
        this.message = first;
    }

    ProgressMessage message() {
        return message;
    }

    /** How many follow after {@code by} came; called by one at a time. */
    int count(int by) {
        count += by;
        return count;
    }

    /** The message that says {@code json}: the current one if it does already. */
    void now(String json, boolean last) {
        if (!message.json().equals(json)) {
            message = ProgressMessage.of(json, last);
        }
    }

    /** On the event loop {@code here}. */
    void add(Context here, Viewer viewer) {
        viewers.computeIfAbsent(here, loop -> new ArrayList<>()).add(viewer);
    }

    void tellAll(long heartbeat) {
        ProgressMessage current = message;
        long now = System.nanoTime();
        viewers.forEach((loop, some) ->
                loop.runOnContext(here -> some.removeIf(viewer -> !viewer.tell(current, now, heartbeat))));
    }

    /** The petition is gone, or this process is about to be. */
    void endAll() {
        viewers.forEach((loop, some) -> loop.runOnContext(here -> some.forEach(Viewer::leave)));
    }
}
