package org.imza.local.mailbox;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The pages under {@code /mailbox}. */
final class MailPages {
    private static final int SHOWN = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    private final Template list = template("list.html");
    private final Template mail = template("mail.html");

    /** A line of the list. */
    public record Row(String id, String time, String to, String subject) {}

    String list(Collection<Mail.Summary> summaries) {
        List<Row> rows = summaries.stream().limit(SHOWN).map(MailPages::row).toList();
        return list.data("rows", rows, "total", summaries.size(), "hidden", summaries.size() - rows.size())
                .render();
    }

    String mail(Mail shown) {
        return mail.data("mail", shown, "time", time(shown.at()), "lines", Linked.text(shown.text()))
                .render();
    }

    private static Row row(Mail.Summary summary) {
        String subject = summary.subject().isBlank() ? "(no subject)" : summary.subject();
        return new Row(summary.id(), time(summary.at()), summary.to(), subject);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private Template template(String name) {
        return engine.parse(resource(name), Variant.forContentType(Variant.TEXT_HTML));
    }

    /** A file that lies beside this class. */
    static String resource(String name) {
        try (InputStream in = MailPages.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
