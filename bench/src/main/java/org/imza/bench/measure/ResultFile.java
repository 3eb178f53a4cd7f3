package org.imza.bench.measure;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The findings of a case as JSON: every single measurement, medians, spreads, goals. */
public final class ResultFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ResultFile() {}

    /** @param circumstances what else to know: when, where, how often, how long */
    public static void write(Path file, String name, Map<String, Object> circumstances, Findings findings)
            throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("case", name);
        all.putAll(circumstances);
        all.put("a", findings.a());
        all.put("b", findings.b());
        all.put("figures", findings.outcomes().stream().map(ResultFile::figure).toList());
        Files.createDirectories(file.getParent());
        Files.writeString(file, MAPPER.writeValueAsString(all) + "\n");
    }

    private static Map<String, Object> figure(Outcome outcome) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("title", outcome.figure().title());
        figure.put("a", series(outcome.a()));
        put(figure, "b", outcome.b());
        put(figure, "ratio", outcome.ratio());
        if (outcome.figure().goal().kind() != Goal.Kind.NONE) {
            figure.put("goal", outcome.figure().about() + " " + outcome.figure().goal());
            figure.put("reached", outcome.reached());
        }
        return figure;
    }

    private static void put(Map<String, Object> figure, String name, Optional<Series> series) {
        series.ifPresent(present -> figure.put(name, series(present)));
    }

    private static Map<String, Object> series(Series series) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("median", series.median());
        all.put("min", series.min());
        all.put("max", series.max());
        all.put("values", series.values());
        return all;
    }
}
