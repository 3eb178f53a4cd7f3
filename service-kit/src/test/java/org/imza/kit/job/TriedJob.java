package org.imza.kit.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Writes the numbers below 35 down, ten in a step, without looking whether somebody did already. */
@ApplicationScoped
class TriedJob implements JobKind {

    static final String NAME = "tried";
    static final int THINGS = 35;

    private static final int PIECE = 10;

    private final DataSource dataSource;
    private final Map<UUID, Consumer<Job>> during = new ConcurrentHashMap<>();

    TriedJob(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Step step(Job job) {
        int from = job.cursor() == null ? 0 : Integer.parseInt(job.cursor());
        int to = Math.min(from + PIECE, THINGS);
        for (int number = from; number < to; number++) {
            execute("insert into tried_effect values (?, ?)", job.id(), number);
        }
        if (job.subject() != null) {
            during.getOrDefault(job.subject(), any -> {}).accept(job);
        }
        return to == THINGS ? Step.last(to - from) : Step.until(Integer.toString(to), to - from);
    }

    /** Has something happen at the end of each step of the jobs about {@code subject}, before its commit. */
    void during(UUID subject, Consumer<Job> happens) {
        during.put(subject, happens);
    }

    void prepare() {
        execute("create table if not exists tried_effect (job uuid not null, number bigint not null)");
    }

    /** What was written down by {@code job}, in order. */
    List<Long> effect(UUID job) {
        return select("select number from tried_effect where job = ? order by number", job);
    }

    static List<Long> allOnce() {
        return LongStream.range(0, THINGS).boxed().toList();
    }

    /** The first column of what {@code sql} finds, numbers all. */
    List<Long> select(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> found = new ArrayList<>();
            try (Connection connection = dataSource.getConnection();
                    var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                var rows = statement.executeQuery();
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        });
    }

    void execute(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
