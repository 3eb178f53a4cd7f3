package org.imza.local.mailbox;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows what the mail catcher caught, under {@code /mailbox}: as pages, as JSON, and raw. */
public final class Mailbox implements Handler<HttpServerRequest> {
    private static final Pattern MESSAGE = Pattern.compile("/mailbox/messages/(\\d{13})(\\.eml|\\.html|\\.json|)");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final MailStore store;
    private MailPages pages;

    public Mailbox(MailStore store) {
        this.store = store;
    }

    private record Answer(int status, String type, String policy, Buffer body) {
        static Answer page(String body) {
            return of(200, "text/html", body);
        }

        static Answer of(int status, String type, String body) {
            return new Answer(status, type + "; charset=utf-8", PAGE_POLICY, Buffer.buffer(body));
        }
    }

    @Override
    public void handle(HttpServerRequest request) {
        request.resume();
        Vertx.currentContext()
                .executeBlocking(() -> answer(request), false)
                .onSuccess(answer -> send(answer, request.response()))
                .onFailure(e ->
                        send(Answer.of(500, "text/plain", "The mail could not be read: " + e), request.response()));
    }

    private static void send(Answer answer, HttpServerResponse response) {
        response.setStatusCode(answer.status())
                .putHeader("Content-Type", answer.type())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", answer.policy())
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(answer.body());
    }

    private Answer answer(HttpServerRequest request) throws IOException {
        if (!READING.contains(request.method())) {
            return Answer.of(405, "text/plain", "The mailbox can only be read.");
        }
        if (!OwnName.of(request)) {
            return Answer.of(421, "text/plain", "Open the mailbox at http://localhost.");
        }
        return switch (request.path()) {
            case "/mailbox", "/mailbox/" -> Answer.page(pages().list(store.summaries()));
            case "/mailbox/mailbox.css" -> Answer.of(200, "text/css", MailPages.resource("mailbox.css"));
            case "/mailbox/messages" -> messages(request);
            default -> message(MESSAGE.matcher(request.path()));
        };
    }

    /** A page of them; a link leads to the next one (RFC 8288). */
    private Answer messages(HttpServerRequest request) {
        MailQuery query;
        try {
            query = MailQuery.of(request);
        } catch (IllegalArgumentException e) {
            return Answer.of(400, "text/plain", e.getMessage());
        }
        MailPage page = store.page(query);
        JsonArray messages = new JsonArray();
        page.mails().stream()
                .flatMap(summary -> store.mail(summary.id()).stream())
                .map(MailJson::of)
                .forEach(messages::add);
        if (page.more()) {
            request.response()
                    .putHeader("Link", "<" + next(request, page.mails().getLast()) + ">; rel=\"next\"");
        }
        return Answer.of(200, "application/json", messages.encode());
    }

    private static String next(HttpServerRequest request, Mail.Summary last) {
        QueryStringEncoder address = new QueryStringEncoder(request.path());
        request.params().entries().stream()
                .filter(one -> !one.getKey().equals("before"))
                .forEach(one -> address.addParam(one.getKey(), one.getValue()));
        address.addParam("before", last.id());
        return address.toString();
    }

    private Answer message(Matcher path) throws IOException {
        Optional<Mail> mail = path.matches() ? store.mail(path.group(1)) : Optional.empty();
        if (mail.isEmpty()) {
            return Answer.of(404, "text/plain", "There is no such mail.");
        }
        return switch (path.group(2)) {
            case ".json" ->
                Answer.of(200, "application/json", MailJson.of(mail.get()).encode());
            case ".html" -> document(mail.get());
            case ".eml" -> raw(mail.get());
            default -> Answer.page(pages().mail(mail.get()));
        };
    }

    private static Answer document(Mail mail) {
        return new Answer(200, "text/html; charset=utf-8", MailDocument.POLICY, Buffer.buffer(MailDocument.of(mail)));
    }

    /** Byte for byte: a mail may be in any encoding. */
    private Answer raw(Mail mail) throws IOException {
        byte[] bytes = Files.readAllBytes(store.raw(mail.id()).orElseThrow());
        return new Answer(200, "message/rfc822", PAGE_POLICY, Buffer.buffer(bytes));
    }

    /** Made when first asked for: a template engine takes its time to load. */
    private synchronized MailPages pages() {
        if (pages == null) {
            pages = new MailPages();
        }
        return pages;
    }
}
