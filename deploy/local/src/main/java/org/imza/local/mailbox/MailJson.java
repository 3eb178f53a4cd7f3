package org.imza.local.mailbox;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;

/** A mail as JSON. */
final class MailJson {
    private MailJson() {}

    static JsonObject of(Mail mail) {
        return new JsonObject()
                .put("id", mail.id())
                .put("at", mail.at().toString())
                .put("to", mail.to())
                .put("subject", mail.subject())
                .put("text", mail.text())
                .put("html", mail.html())
                .put("headers", new JsonObject(new LinkedHashMap<>(mail.headers())));
    }
}
