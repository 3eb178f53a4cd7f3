package org.imza.kubernetes.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.imza.kit.sealed.KeysetSteps;

/** One step of replacing a key. */
public enum KeyStep {
    /** One more key, that is not used yet. */
    ADD(KeysetSteps::withNewKey),
    /** The newest key is used from now on. */
    PROMOTE(KeysetSteps::withNewestFirst),
    /** Nothing but the key in use: what is wrapped under another one is lost for good, what one proved is not believed. */
    DROP(KeysetSteps::withoutOld);

    private final UnaryOperator<String> step;

    KeyStep(UnaryOperator<String> step) {
        this.step = step;
    }

    static KeyStep named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The Secret with the keyset {@code file} after this step; whatever else is in it stays. */
    public JsonNode in(JsonNode secret, String file) {
        ObjectNode changed = secret.deepCopy();
        ObjectNode data = (ObjectNode) changed.path("data");
        String before = new String(Base64.getDecoder().decode(data.path(file).asText()), StandardCharsets.UTF_8);
        byte[] after = step.apply(before).getBytes(StandardCharsets.UTF_8);
        data.put(file, Base64.getEncoder().encodeToString(after));
        return changed;
    }
}
