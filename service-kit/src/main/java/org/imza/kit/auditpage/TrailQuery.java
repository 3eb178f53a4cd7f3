package org.imza.kit.auditpage;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.imza.kit.audit.TrailFilter;
import org.imza.kit.problem.FieldError;
import org.imza.kit.problem.Problem;

/** A filter as it stands in an address. Days begin at midnight UTC; {@code until} is the last day shown. */
final class TrailQuery {

    private static final List<String> NAMES = List.of("organization", "action", "subject", "actor", "from", "until");

    private final MultivaluedMap<String, String> asked;

    TrailQuery(UriInfo uri) {
        this.asked = uri.getQueryParameters();
    }

    /**
     * What is asked for.
     *
     * @throws Problem 400 where a value cannot be one
     */
    TrailFilter filter() {
        return new TrailFilter(
                read("organization", UUID::fromString),
                read("action", Function.identity()),
                read("subject", UUID::fromString),
                read("actor", UUID::fromString),
                read("from", day -> midnight(LocalDate.parse(day))),
                read("until", day -> midnight(LocalDate.parse(day).plusDays(1))),
                read("before", UUID::fromString));
    }

    /** What was typed, {@code ""} for nothing. */
    String text(String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** Whether less than everything is asked for. */
    boolean narrowed() {
        return !text("before").isEmpty()
                || NAMES.stream().anyMatch(name -> !text(name).isEmpty());
    }

    /** {@code path} with the same filter, from the latest line on. */
    String with(String path) {
        return address(path, "").build().toString();
    }

    /** The same with {@code value} for {@code name}. */
    String with(String path, String name, Object value) {
        return add(address(path, name), name, value.toString()).build().toString();
    }

    private UriBuilder address(String path, String but) {
        UriBuilder address = UriBuilder.fromPath(path);
        NAMES.stream()
                .filter(name -> !name.equals(but) && !text(name).isEmpty())
                .forEach(name -> add(address, name, text(name)));
        return address;
    }

    private static UriBuilder add(UriBuilder address, String name, String value) {
        return address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
    }

    private <T> T read(String name, Function<String, T> reading) {
        try {
            return text(name).isEmpty() ? null : reading.apply(text(name));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.unclearQuery(List.of(FieldError.malformedParameter(name)));
        }
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
