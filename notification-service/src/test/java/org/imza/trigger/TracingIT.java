package org.imza.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imza.kit.id.Ids;
import org.imza.kit.testing.Events;
import org.imza.kit.testing.Eventually;
import org.imza.kit.testing.RealServers;
import org.imza.kit.testing.TraceCollector;
import org.imza.kit.testing.TracedSpan;
import org.imza.testing.Database;
import org.imza.testing.MailCatcher;
import org.imza.testing.ReceivedMail;
import org.imza.testing.Signers;
import org.imza.testing.Signers.Signer;
import org.junit.jupiter.api.Test;

/** A trace goes on from the broker and ends with the mail, as a collector sees it. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(MailCatcher.class)
@QuarkusTestResource(TraceCollector.class)
class TracingIT {

    private static final String PRODUCER = "00f067aa0ba902b7";

    @Inject
    Signers signers;

    @Inject
    Database database;

    private final UUID petition = Ids.next();

    private String signs(Signer signer) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Events.send(Ids.next(), signers.submitted(signer, true, "Tracedtitle"), "00-" + trace + "-" + PRODUCER + "-01");
        return trace;
    }

    @Test
    void endsWithTheMail() {
        Signer signer = Signer.of(petition, "Tracedname", "en");
        String trace = signs(signer);
        ReceivedMail mail = MailCatcher.theMailTo(signer.email());

        TracedSpan processing = TraceCollector.span(trace, span -> span.kind() == TracedSpan.CONSUMER);
        assertEquals("process signature-events", processing.name());
        assertEquals(PRODUCER, processing.parentId());
        TracedSpan sending = TraceCollector.span(trace, span -> span.kind() == TracedSpan.CLIENT);
        assertEquals("send mail", sending.name());
        assertEquals(processing.spanId(), sending.parentId());
        assertEquals(Map.of("imza.mail.kind", "confirmation", "imza.mail.outcome", "sent"), sending.attributes());
        assertNull(mail.header("traceparent"), "strangers carry mails");
        Eventually.holds(() -> database.count("mail where traceparent is not null") == 0);
        tellsNothingOf(signer);
    }

    @Test
    void saysHowAnAttemptFailed() {
        MailCatcher.down();
        try {
            String trace = signs(Signer.of(petition, "Tracedname", "en"));
            TraceCollector.span(
                    trace, span -> "server-away".equals(span.attributes().get("imza.mail.outcome")));
        } finally {
            MailCatcher.up();
        }
    }

    private static void tellsNothingOf(Signer signer) {
        String all = TraceCollector.everything();
        for (String secret : List.of(
                signer.email(),
                signer.name(),
                signer.signature().toString(),
                Signers.confirmPath(signer),
                Signers.withdrawPath(signer),
                "Tracedtitle",
                "127.0.0.1")) {
            assertFalse(all.contains(secret), () -> secret + " is in a trace");
        }
    }
}
