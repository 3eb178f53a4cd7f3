package org.imza.kit.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.imza.kit.sql.Sql;
import org.imza.kit.sql.SqlFailure;

/**
 * Gauges over what a database holds, one for each column of one row: NaN while the database does not answer. Their
 * owner looks by a schedule: how often somebody scrapes must not be the database's concern, nor its absence theirs.
 */
public final class MeasuredByQuery {

    private final Sql sql;
    private final String query;
    private final MeterRegistry meters;
    private volatile double[] row = {};
    private int columns;

    /** {@code query} finds one row of numbers. */
    public MeasuredByQuery(Sql sql, String query, MeterRegistry meters) {
        this.sql = sql;
        this.query = query;
        this.meters = meters;
    }

    /** Calls the query's next column {@code name}. The gauge lives as long as somebody holds {@code this}. */
    public MeasuredByQuery gauge(String name, String description) {
        int column = columns++;
        Gauge.builder(name, this, me -> me.value(column))
                .description(description)
                .register(meters);
        return this;
    }

    /** Looks. */
    public void measure() {
        try {
            row = sql.of(query).numbers();
        } catch (SqlFailure e) {
            row = new double[0];
        }
    }

    private double value(int column) {
        double[] now = row;
        return column < now.length ? now[column] : Double.NaN;
    }
}
