package org.imza.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.imza.bench.Case;
import org.imza.bench.Settings;
import org.imza.bench.ground.Stage;
import org.imza.bench.load.Wrk;
import org.imza.bench.load.WrkOutput;
import org.imza.bench.measure.Comparison;
import org.imza.bench.measure.Figure;
import org.imza.bench.measure.Findings;
import org.imza.bench.measure.Goal;
import org.imza.bench.measure.Sample;
import org.imza.bench.measure.Side;

/** A petition's page against the same bytes and headers as a file from nginx. */
public final class PageCase implements Case {
    private static final int CONNECTIONS = 64;
    private static final String RATE = "rate";

    private final String name;
    private final int status;
    private final double goal;

    private PageCase(String name, int status, double goal) {
        this.name = name;
        this.status = status;
        this.goal = goal;
    }

    /** The whole page. */
    public static Case whole() {
        return new PageCase("page", 200, 0.5);
    }

    /** The answer to those who have it already. */
    public static Case unchanged() {
        return new PageCase("page-304", 304, 0.4);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String about() {
        return "answers/s (%d) of a petition's page ÷ nginx with the same bytes as a file, plain and compressed"
                .formatted(status);
    }

    @Override
    public Findings run(Settings settings) throws Exception {
        try (Stage stage = Stage.open(settings)) {
            return compared(stage, settings, "identity").and(compared(stage, settings, "gzip"));
        }
    }

    private Findings compared(Stage stage, Settings settings, String encoding) throws Exception {
        URI page =
                stage.service().http().resolve("/petitions/" + stage.petition().slug());
        HttpResponse<byte[]> answer = fetch(page, encoding);
        Wrk wrk = new Wrk(stage.ground().work());
        try (Nginx nginx = new Nginx(
                stage.ground().work().resolve("nginx-" + encoding),
                stage.ground().freePort(),
                answer)) {
            URI file = nginx.address();
            String title = "answers/s, %s, %,d bytes".formatted(encoding, answer.body().length);
            return new Comparison(
                            new Side("the service", seconds -> asked(wrk, page, encoding, seconds)),
                            new Side("nginx", seconds -> asked(wrk, file, encoding, seconds)),
                            Figure.ratio(title, RATE, Goal.atLeast(goal)))
                    .run(settings.rounds(), settings.seconds(), settings.progress());
        }
    }

    private Sample asked(Wrk wrk, URI address, String encoding, int seconds) throws IOException, InterruptedException {
        String tag = status == 304
                ? fetch(address, encoding).headers().firstValue("etag").orElse("\"none\"")
                : "\"none\"";
        WrkOutput output =
                wrk.get(address, CONNECTIONS, seconds, "Accept-Encoding: " + encoding, "If-None-Match: " + tag);
        if (output.failed() + output.socketErrors() > 0) {
            throw new IllegalStateException(output.failed() + " answers from " + address + " were errors");
        }
        return Sample.of(RATE, output.perSecond());
    }

    private HttpResponse<byte[]> fetch(URI address, String encoding) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Accept-Encoding", encoding)
                    .build();
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
            return answer;
        }
    }
}
