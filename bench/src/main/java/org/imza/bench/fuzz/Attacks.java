package org.imza.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Makes requests: every route, with its own and other methods, through the front door and past it. */
final class Attacks {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW", "get", "G".repeat(40));
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "DELETE");
    private static final String ENDING = "sign-out";

    private final long seed;
    private final int frontDoor;
    private final Knowledge knowledge;
    private final Paths paths;
    private final Bodies bodies;

    Attacks(long seed, int frontDoor, Knowledge knowledge) {
        this.seed = seed;
        this.frontDoor = frontDoor;
        this.knowledge = knowledge;
        this.paths = new Paths(knowledge);
        this.bodies = new Bodies(knowledge);
    }

    Attack number(long number) {
        Dice dice = new Dice(seed, number);
        Knowledge.ServiceRoute route = dice.one(knowledge.routes());
        String method = dice.percent(70) ? route.method() : dice.one(METHODS);
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(paths.of(route, dice))
                .append(
                        dice.percent(98)
                                ? " HTTP/1.1\r\n"
                                : dice.one(List.of(" HTTP/1.0\r\n", " HTTP/9.9\r\n", "\r\n", " x\r\n")))
                .append(Headers.host(dice));
        // Anyone who signs out has no session any more to go on with.
        if (!route.path().contains(ENDING) && !route.path().contains("session")) {
            Headers.credentials(head, knowledge, dice);
        }
        Headers.add(head, dice);
        boolean bodied = BODILESS.contains(method) ? dice.percent(4) : dice.percent(92);
        return finished(
                number, route, method, head, bodied ? bodies.of(route.path().startsWith("/api"), dice) : null, dice);
    }

    private Attack finished(
            long number, Knowledge.ServiceRoute route, String method, StringBuilder head, Bodies.Body body, Dice dice) {
        int cut = 0;
        if (body != null) {
            if (!body.type().isEmpty()) {
                head.append("Content-Type: ").append(body.type()).append("\r\n");
            }
            cut = dice.percent(3) ? 1 + dice.below(1_000) : 0;
            head.append("Content-Length: ").append(body.bytes().length + cut).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        if (body != null) {
            all.writeBytes(body.bytes());
        }
        boolean uncertain = cut > 0
                || head.indexOf(" HTTP/1.1\r\n") < 0
                || head.indexOf("Transfer-Encoding") >= 0
                || head.indexOf("Content-Length: x") >= 0;
        int port = dice.percent(25) ? frontDoor : route.port();
        return new Attack(number, route.service() + " " + route.path(), port, method, all.toByteArray(), uncertain);
    }
}
