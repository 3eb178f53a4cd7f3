package org.imza.kit.page;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes a time into {@code <time datetime>} to the second: HTML takes milliseconds at most, and the database keeps
 * microseconds.
 */
@Singleton
class TimesInPages implements ResultMapper {

    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1; // Before the one that escapes, of which a time needs nothing.
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof Instant;
    }

    @Override
    public String map(Object result, Expression expression) {
        return ((Instant) result).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
