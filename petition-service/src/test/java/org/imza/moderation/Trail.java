package org.imza.moderation;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the audit trail really holds. */
@Singleton
public class Trail {

    private final DataSource dataSource;

    Trail(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Who did what to {@code subject}, oldest first, without what is not known. */
    public List<String> of(UUID subject) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select concat_ws(' ', actor, organization_id, action, old_state, new_state, reason, words)
                        from audit where subject = ? order by id""")) {
            select.setObject(1, subject);
            List<String> acts = new ArrayList<>();
            var row = select.executeQuery();
            while (row.next()) {
                acts.add(row.getString(1));
            }
            return acts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
