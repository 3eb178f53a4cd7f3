package org.imza.kit.auditpage;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.imza.kit.access.Actor;
import org.imza.kit.audit.AuditEntry;
import org.imza.kit.audit.ReadingTrail;
import org.imza.kit.audit.TrailFilter;
import org.imza.kit.http.CachePolicy;

/**
 * The trail as CSV (RFC 4180), sent while it is read, some hundred lines at a time. It holds numbers of accounts and no
 * names: files are copied further than pages.
 */
@Singleton
class TrailTables {

    private static final int AT_ONCE = 500;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "at",
                    "actor",
                    "roles",
                    "action",
                    "subjectKind",
                    "subject",
                    "organization",
                    "oldState",
                    "newState",
                    "reason",
                    "words")
            .get();

    private final ReadingTrail reading;

    TrailTables(ReadingTrail reading) {
        this.reading = reading;
    }

    /** The answer. Those who may not read are refused before it begins. */
    Response table(Actor reader, boolean whole, TrailFilter filter) {
        List<AuditEntry> first = reading.read(reader, whole, filter, AT_ONCE);
        StreamingOutput rows = output -> write(output, reader, whole, filter, first);
        return Response.ok(rows, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NEVER)
                .build();
    }

    private void write(OutputStream output, Actor reader, boolean whole, TrailFilter filter, List<AuditEntry> first)
            throws IOException {
        Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        List<AuditEntry> entries = first;
        while (!entries.isEmpty()) {
            for (AuditEntry entry : entries) {
                printer.printRecord(cells(entry));
            }
            entries = reading.read(reader, whole, filter.after(entries.getLast().id()), AT_ONCE);
        }
        printer.flush();
    }

    private static List<String> cells(AuditEntry entry) {
        return Stream.of(
                        entry.at(),
                        entry.actor(),
                        String.join(" ", entry.roles()),
                        entry.action(),
                        entry.subjectKind(),
                        entry.subject(),
                        entry.organization(),
                        entry.oldState(),
                        entry.newState(),
                        entry.reason(),
                        entry.words())
                .map(cell -> cell == null ? "" : harmless(cell.toString()))
                .toList();
    }

    /** Spreadsheets calculate what begins like a formula, also behind spaces (OWASP, CSV injection). */
    static String harmless(String cell) {
        String begun = cell.stripLeading();
        boolean formula = !begun.isEmpty() && "=+-@".indexOf(begun.charAt(0)) >= 0;
        return formula || !begun.equals(cell) ? "'" + cell : cell;
    }
}
