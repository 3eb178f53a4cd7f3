package org.imza.progress;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A petition that somebody follows: its latest message and, for each event loop, who is told there. */
final class Watched {

    /** How many are told in one go; between two of them the event loop has time for others, who may want to sign. */
    static final int AT_ONCE = 200;

    private static final int PAUSE_MILLIS = 2;

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

    /** Tells all whose turn it is. */
    void tell(Tick tick) {
        ProgressMessage current = message;
        viewers.forEach((loop, some) ->
                loop.runOnContext(here -> tell(loop.owner(), some, 0, viewer -> viewer.tell(current, tick))));
    }

    private static void tell(Vertx vertx, List<Viewer> some, int from, Consumer<Viewer> telling) {
        int to = Math.min(from + AT_ONCE, some.size());
        some.subList(from, to).forEach(telling);
        if (to < some.size()) {
            vertx.setTimer(PAUSE_MILLIS, rested -> tell(vertx, some, to, telling));
        } else {
            some.removeIf(Viewer::gone);
        }
    }

    /** The petition is gone, or this process is about to be. */
    void endAll() {
        viewers.forEach((loop, some) -> loop.runOnContext(here -> some.forEach(Viewer::leave)));
    }
}
