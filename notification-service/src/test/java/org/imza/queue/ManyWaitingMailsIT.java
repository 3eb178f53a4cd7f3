package org.imza.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imza.kit.testing.RealServers;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flood whose mails wait must not make the others slow that are due. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
class ManyWaitingMailsIT {

    private static final Pattern PAGES = Pattern.compile("shared hit=(\\d+)");
    private static final String FLOOD = "00000000-0000-0000-0000-00000000f10d";

    @Inject
    Database database;

    @BeforeEach
    void flood() {
        database.change(
                "insert into mail (id, kind, priority, about, language, queued_at, next_attempt_at, expires_at) "
                        + "select uuidv7(), 'CONFIRMATION', 0, '" + FLOOD
                        + "', 'en', now(), now() + interval '6 hours', "
                        + "now() + interval '5 days' from generate_series(1, 20000)");
        // What other tests have sent is gone for PostgreSQL only once it has cleaned up, which it does when it likes.
        database.change("reindex index mail_queue");
    }

    @AfterEach
    void forget() {
        database.change("delete from mail where about = '" + FLOOD + "'");
    }

    @Test
    void arePassedOverWithoutALookAtEach() {
        List<String> plan = database.texts("explain (analyze, buffers) select m.* from mail m "
                + "where m.state = 'QUEUED' and m.next_attempt_at <= now() "
                + "order by m.priority, m.next_attempt_at limit 1 for update of m skip locked");
        Matcher pages = PAGES.matcher(String.join("\n", plan));
        assertTrue(pages.find(), plan.toString());
        assertTrue(Integer.parseInt(pages.group(1)) < 30, plan.toString());
    }
}
