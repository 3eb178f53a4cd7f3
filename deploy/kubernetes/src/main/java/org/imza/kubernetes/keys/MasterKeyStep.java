package org.imza.kubernetes.keys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.imza.kit.sealed.MasterKeyset;

/** One step of replacing a master key. */
public enum MasterKeyStep {
    /** One more key, that nothing is wrapped under yet. */
    ADD(MasterKeyset::withNewKey),
    /** The newest key wraps from now on. */
    PROMOTE(MasterKeyset::withNewestFirst),
    /** Nothing but the key that wraps: whatever is wrapped under another one is lost for good. */
    DROP(MasterKeyset::withoutOld);

    private static final String FILE = "master.json";

    private final UnaryOperator<String> step;

    MasterKeyStep(UnaryOperator<String> step) {
        this.step = step;
    }

    static MasterKeyStep named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The Secret with the keyset after this step; whatever else is in it stays. */
    public JsonNode in(JsonNode secret) {
        ObjectNode changed = secret.deepCopy();
        ObjectNode data = (ObjectNode) changed.path("data");
        String before = new String(Base64.getDecoder().decode(data.path(FILE).asText()), StandardCharsets.UTF_8);
        byte[] after = step.apply(before).getBytes(StandardCharsets.UTF_8);
        data.put(FILE, Base64.getEncoder().encodeToString(after));
        return changed;
    }
}
