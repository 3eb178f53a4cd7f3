package org.imza.bench.signing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.imza.bench.ground.Stage;

/** A few confirmations a second beside the load, so that the count moves. */
public final class Trickle {
    private static final int MILLIS_BETWEEN = 200;
    private static final int ENOUGH = 1_000;

    private final Stage stage;
    private final ConfirmTokens tokens;
    private final Deque<UUID> pending = new ArrayDeque<>();

    /** Lets some sign who will confirm. */
    public Trickle(Stage stage, Signers signers) throws Exception {
        this.stage = stage;
        this.tokens = ConfirmTokens.of(stage);
        signers.sign(stage.service(), 2, 2);
        pending.addAll(stage.database()
                .column(
                        UUID.class,
                        "select id from signature where petition_id = ? and state = 1 limit ?",
                        stage.petition().id(),
                        ENOUGH));
    }

    /** Confirms while something else is done. */
    public <T> T during(Callable<T> work) throws Exception {
        Thread thread = Thread.ofVirtual().start(this::confirm);
        try {
            return work.call();
        } finally {
            thread.interrupt();
            thread.join();
        }
    }

    private void confirm() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!pending.isEmpty()) {
                Thread.sleep(MILLIS_BETWEEN);
                String path = "/sign/confirm/" + tokens.of(pending.poll());
                http.send(
                        HttpRequest.newBuilder(stage.service().http().resolve(path))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new IllegalStateException("could not confirm", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
