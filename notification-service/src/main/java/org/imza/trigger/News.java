package org.imza.trigger;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.imza.event.Event;

/** Whether an event is still worth a mail. Old ones come when a topic is read, or told, from its beginning. */
@Singleton
class News {

    private final TriggerConfig config;
    private final Clock clock;

    News(TriggerConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    boolean still(Event event) {
        return event.at().isAfter(clock.instant().minus(config.newsFor()));
    }
}
