package org.imza.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.imza.kit.job.Recurring;

/** Forgets events that took effect so long ago that nobody will send them again. */
@ApplicationScoped
class ForgettingReceived implements Recurring {

    private static final int AT_ONCE = 10_000;
    private static final String FORGET =
            "delete from inbox where event_id in (select event_id from inbox where received_at < ? limit ?)";

    private final DataSource dataSource;
    private final InboxConfig config;
    private final Clock clock;

    ForgettingReceived(DataSource dataSource, InboxConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-received-events";
    }

    @Override
    public Duration every() {
        return config.forgetEvery();
    }

    @Override
    public boolean run() {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, clock.instant().minus(config.rememberFor()).atOffset(ZoneOffset.UTC));
            delete.setInt(2, AT_ONCE);
            return delete.executeUpdate() == AT_ONCE;
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be written", e);
        }
    }
}
