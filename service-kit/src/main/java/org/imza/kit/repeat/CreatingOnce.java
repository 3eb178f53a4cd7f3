package org.imza.kit.repeat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.imza.kit.access.Actor;
import org.imza.kit.problem.Problem;
import org.imza.kit.sql.Sql;

/**
 * Creates a thing once for each key that a caller chose, in the transaction that creates it: of two requests at once the
 * second waits for the first. What is kept is which thing it was, and hashes. Neither of them can be guessed without the
 * key, which is kept nowhere and as long as a random one.
 */
@ApplicationScoped
public class CreatingOnce {

    /** The header (draft-ietf-httpapi-idempotency-key-header). */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{16,100}");
    private static final String BEGIN = """
            insert into idempotency_key (key_hash, content_hash, used_at) values (:key, :content, :now)
            on conflict do nothing""";
    private static final String END = "update idempotency_key set thing = :thing where key_hash = :key";
    private static final String KNOWN = "select content_hash, thing from idempotency_key where key_hash = :key";

    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    CreatingOnce(Sql sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** A row. */
    public record Known(byte[] contentHash, UUID thing) {}

    /**
     * The id of what {@code creating} made, now or when the same was asked for first.
     *
     * @param key as it was sent; {@code null} creates each time
     * @param kind what is created, and where
     * @param content what was sent
     * @throws Problem 422 if the key came with other content before, 400 if it cannot be one
     */
    @Transactional
    public UUID create(Actor actor, String key, String kind, Object content, Supplier<UUID> creating) {
        if (key == null) {
            return creating.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.of(400, "malformed-key");
        }
        byte[] hash = hash(key, actor.accountId().toString());
        byte[] contentHash = hash(key, kind, written(content));
        if (sql.of(BEGIN)
                        .bind("key", hash)
                        .bind("content", contentHash)
                        .bind("now", clock.instant())
                        .update()
                == 0) {
            return known(hash, contentHash);
        }
        UUID thing = creating.get();
        sql.of(END).bind("thing", thing).bind("key", hash).update();
        return thing;
    }

    private UUID known(byte[] hash, byte[] contentHash) {
        Known known = sql.of(KNOWN).bind("key", hash).first(Known.class).orElseThrow(Problem::changedMeanwhile);
        if (!Arrays.equals(known.contentHash(), contentHash)) {
            throw Problem.of(422, "key-reused");
        }
        return known.thing();
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read cannot be written", e);
        }
    }

    private static byte[] hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
